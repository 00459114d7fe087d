package cn.songhe.xuchang;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** Xuchang 许昌: the advanced-age allowance, the basic services, rules for facilities and targets of the city's plan of 2020-04-24. */
public final class XuchangPlugin implements CityPlugin {

    @Override
    public DivisionCode division() {
        return Persons.XUCHANG;
    }

    @Override
    public Text title() {
        return Text.of("许昌市养老服务体系政策", "Elder care in Xuchang");
    }

    @Override
    public List<PolicyDocument> documents() {
        return Documents.all();
    }

    @Override
    public List<Attribute<?>> attributes() {
        return Stream.concat(ComprehensiveCentre.functions(), Stream.of(SupportFacility.PUBLIC_SUPPORT))
                .toList();
    }

    @Override
    public List<BasicService> basicServices() {
        return List.of(
                new DestituteSupport(),
                new SpecialCare(),
                new AllowanceItem(),
                EveryElder.nearHome(),
                EveryElder.monitoring());
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(new AdvancedAge());
    }

    @Override
    public List<ReportTemplate> reports() {
        return Reports.all();
    }

    @Override
    public List<FacilityRule> facilityRules() {
        return List.of(new ComprehensiveCentre(), new ConstructionSupport(), new SupportFacility());
    }
}
