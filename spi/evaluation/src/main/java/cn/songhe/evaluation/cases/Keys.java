package cn.songhe.evaluation.cases;

import java.util.stream.Stream;

/** The keys of a file of cases. */
final class Keys {

    /** What is asked. */
    static final String[] ASKED = {"formula", "rule", "service", "indicator", "program", "childcare"};

    /** What is given. */
    static final String[] GIVEN = of(SubjectReader.SUBJECTS.toArray(String[]::new), "figures", "before");

    private Keys() {}

    static String[] of(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
