package cn.songhe.spi;

import java.util.List;

/**
 * A city's policy 城市政策插件. Found by {@link java.util.ServiceLoader}; every extension point is a method that answers "nothing"
 * unless the city has something to say. Its id, version and the range of this contract stand in the jar's manifest
 * ({@code Plugin-Id}, {@code Plugin-Version}, {@code Plugin-Requires}), its numbers in {@code parameters/*.yaml}.
 */
public interface CityPlugin {

    /** The version of this contract. */
    String SPI_VERSION = "0.1.0";

    /** The division whose policy this is. */
    DivisionCode division();

    /** What the plugin is called. */
    Text title();

    /** The documents it rests on. */
    List<PolicyDocument> documents();

    /** Its subsidies and entitlements. */
    default List<SubsidyFormula<?>> subsidies() {
        return List.of();
    }

    /** Its standards and filing rules for facilities. */
    default List<FacilityRule> facilityRules() {
        return List.of();
    }
}
