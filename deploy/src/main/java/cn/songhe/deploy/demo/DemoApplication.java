package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An application for a subsidy.
 *
 * @param person for whom
 * @param formula the subsidy
 * @param applied when it was made
 * @param confirmed when the community confirmed it, if it has
 */
record DemoApplication(Person person, String formula, LocalDate applied, Optional<LocalDate> confirmed) {}
