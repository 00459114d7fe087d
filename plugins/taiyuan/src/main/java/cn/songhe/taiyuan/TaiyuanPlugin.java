package cn.songhe.taiyuan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** Taiyuan 太原: six subsidies, rules for facilities, a list of services and targets, by the city's opinions of 2022-03-04. */
public final class TaiyuanPlugin implements CityPlugin {

    @Override
    public DivisionCode division() {
        return Persons.TAIYUAN;
    }

    @Override
    public Text title() {
        return Text.of("太原市社区和居家养老服务政策", "Taiyuan community and home-based elder care");
    }

    @Override
    public List<PolicyDocument> documents() {
        return Documents.all();
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(
                new HomeService(),
                new CommunityConstruction(),
                new CanteenConstruction(),
                new GradeSubsidy(),
                new BedSubsidy(),
                new MealSubsidy());
    }

    @Override
    public List<FacilityRule> facilityRules() {
        var rules = new ArrayList<FacilityRule>(List.of(new MinimumArea(), new Filing(), new SmallConversion()));
        rules.addAll(Records.rules());
        return rules;
    }

    @Override
    public List<Attribute<?>> attributes() {
        return Attributes.all();
    }

    @Override
    public List<BasicService> basicServices() {
        return Items.all();
    }

    @Override
    public List<ReportTemplate> reports() {
        return List.of(Targets.report());
    }
}
