package cn.songhe.spi;

import java.util.List;
import java.util.Optional;

/**
 * A city's policy 城市政策插件. Found by {@link java.util.ServiceLoader}; every extension point is a method that answers "nothing"
 * unless the city has something to say. Its id, version and the range of this contract stand in the jar's manifest
 * ({@code Plugin-Id}, {@code Plugin-Version}, {@code Plugin-Requires}), its numbers in {@code parameters/*.yaml}, its lists of services
 * in {@code services/*.yaml}, its reports in {@code reports/*.yaml} and the cases that prove it in {@code cases/*.yaml}.
 */
public interface CityPlugin {

    /** The version of this contract. */
    String SPI_VERSION = "1.0.0";

    /** The division whose policy this is. */
    DivisionCode division();

    /** What the plugin is called. */
    Text title();

    /** The documents it rests on. */
    List<PolicyDocument> documents();

    /** The facts that only this city needs. */
    default List<Attribute<?>> attributes() {
        return List.of();
    }

    /** For whom the items of its list of basic services are. */
    default List<BasicService> basicServices() {
        return List.of();
    }

    /** Its subsidies and entitlements. */
    default List<SubsidyFormula<?>> subsidies() {
        return List.of();
    }

    /** How what they grant goes together, in the order in which the rules are applied. Without a rule benefits stack. */
    default List<Combination> combinations() {
        return List.of();
    }

    /** What it adds for children. */
    default Optional<ChildcareAddOn> childcare() {
        return Optional.empty();
    }

    /** Its reports and indicators. */
    default List<ReportTemplate> reports() {
        return List.of();
    }

    /** Its standards and filing rules for facilities. */
    default List<FacilityRule> facilityRules() {
        return List.of();
    }
}
