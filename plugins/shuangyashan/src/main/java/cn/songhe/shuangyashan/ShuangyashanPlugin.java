package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Optional;

/** Shuangyashan 双鸭山: elders and children 一老一小, by the city's draft for comment and the national standards for nurseries. */
public final class ShuangyashanPlugin implements CityPlugin {

    @Override
    public DivisionCode division() {
        return Persons.SHUANGYASHAN;
    }

    @Override
    public Text title() {
        return Text.of("双鸭山市“一老一小”政策（征求意见稿）", "Shuangyashan, elders and children, a draft for comment");
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
    public List<BasicService> basicServices() {
        return Items.all();
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(
                new DestituteSupport(), new AdvancedAgeAllowance(), new DisabledAllowance(), new NurserySupport());
    }

    @Override
    public Optional<ChildcareAddOn> childcare() {
        return Optional.of(new Childcare());
    }

    @Override
    public List<ReportTemplate> reports() {
        return Reports.all();
    }

    @Override
    public List<FacilityRule> facilityRules() {
        return List.of(
                new NetworkLevel(),
                new BuiltTogether(),
                new CentreFunctions(),
                new ClassSizes(),
                new CarerRatios(),
                new NurseryFiling(),
                new KindergartenClasses());
    }
}
