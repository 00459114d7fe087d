package cn.songhe.deploy.demo;

import cn.songhe.kernel.identifier.SocialCreditCode;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityKind;
import java.util.Optional;

/**
 * A fictional facility.
 *
 * @param code its operator's credit code
 * @param name its name, marked as fictional
 * @param kind its kind
 * @param division the township where it stands
 * @param premises its premises, if it has any
 * @param life its life
 * @param lodging its beds
 * @param grade its grade, if it has one
 */
record DemoFacility(
        SocialCreditCode code,
        String name,
        FacilityKind kind,
        DivisionCode division,
        Optional<DemoPremises> premises,
        Life life,
        Lodging lodging,
        Optional<DemoGrade> grade) {

    boolean isCanteen() {
        return kind == FacilityKind.CANTEEN;
    }
}
