package cn.songhe.shenyang;

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

/** Shenyang 沈阳: allowances that await their standards, a list of services, a network and indicators, by the plan of 2023-12-30. */
public final class ShenyangPlugin implements CityPlugin {

    @Override
    public DivisionCode division() {
        return Persons.SHENYANG;
    }

    @Override
    public Text title() {
        return Text.of("沈阳市基本养老服务政策", "Shenyang basic elder care");
    }

    @Override
    public List<PolicyDocument> documents() {
        return Documents.all();
    }

    @Override
    public List<Attribute<?>> attributes() {
        return Attributes.all();
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(
                new ServiceAllowance(),
                new CareAllowance(),
                new AgeAllowance(),
                new DisabilityAllowance(),
                new CarerTraining(),
                new RunningSubsidy());
    }

    @Override
    public List<BasicService> basicServices() {
        return Items.all();
    }

    @Override
    public List<FacilityRule> facilityRules() {
        return List.of(new FourLevelNetwork());
    }

    @Override
    public List<ReportTemplate> reports() {
        return Reports.all();
    }
}
