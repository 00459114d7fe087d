package cn.songhe.doctor.facts;

import cn.songhe.spi.ChildFacts;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.HouseholdFacts;
import cn.songhe.spi.OrganisationFacts;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;

/** Begins drafts for every kind of subject. */
final class Drafts {

    private Drafts() {}

    /** A subject made up from nothing. */
    @SuppressWarnings("unchecked")
    static <F extends SubjectFacts> Draft<F> random(Subject<F> subject, Dice dice) {
        Draft<?> draft = switch (subject.name()) {
            case "elder" -> ElderDraft.random(dice);
            case "child" -> ChildDraft.random(dice);
            case "facility" -> FacilityDraft.random(dice);
            case "household" -> HouseholdDraft.random(dice);
            default -> OrganisationDraft.random(dice);
        };
        return (Draft<F>) draft;
    }

    /** A subject as a case describes it. */
    @SuppressWarnings("unchecked")
    static <F extends SubjectFacts> Draft<F> of(F facts, Scope scope, Pools pools) {
        return (Draft<F>) copy(facts, scope, pools);
    }

    private static Draft<?> copy(SubjectFacts facts, Scope scope, Pools pools) {
        if (facts instanceof ElderFacts elder) {
            return ElderDraft.of(elder, scope, pools);
        }
        if (facts instanceof ChildFacts child) {
            return ChildDraft.of(child, scope, pools);
        }
        if (facts instanceof FacilityFacts facility) {
            return FacilityDraft.of(facility, scope);
        }
        return facts instanceof HouseholdFacts household
                ? HouseholdDraft.of(household, scope, pools)
                : OrganisationDraft.of((OrganisationFacts) facts, scope);
    }
}
