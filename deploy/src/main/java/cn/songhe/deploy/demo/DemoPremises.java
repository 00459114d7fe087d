package cn.songhe.deploy.demo;

import cn.songhe.spi.Premises;
import cn.songhe.spi.Tenure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The premises of a fictional facility.
 *
 * @param key what identifies them
 * @param tenure by what right they are used
 * @param lease the term, where they are leased
 * @param area the floor area in m², at most two decimals
 * @param conversion how they became a facility
 * @param investment the operator's own investment in yuan, at most two decimals
 */
record DemoPremises(
        String key,
        Tenure tenure,
        Optional<Lease> lease,
        BigDecimal area,
        Premises.Conversion conversion,
        BigDecimal investment) {}
