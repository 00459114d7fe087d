package cn.songhe.qiaocheng;

import cn.songhe.spi.BasicService;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;

/** Qiaocheng 谯城 District of Bozhou: four supports, the service list and the targets of a draft laid open for comment on 2023-02-14. */
public final class QiaochengPlugin implements CityPlugin {

    @Override
    public DivisionCode division() {
        return Persons.QIAOCHENG;
    }

    @Override
    public Text title() {
        return Text.of("亳州市谯城区智慧养老政策（征求意见稿）", "Smart elder care in Qiaocheng, Bozhou (draft)");
    }

    @Override
    public List<PolicyDocument> documents() {
        return Documents.all();
    }

    @Override
    public List<BasicService> basicServices() {
        return List.of(
                RegisterItem.screening(),
                new AssessmentItem(),
                RegisterItem.homeServices(),
                new Steward(),
                new SupportItem("QC-L1-age", new AgeAllowance()),
                new SupportItem("QC-L1-service", LowIncomeSupport.serviceAllowance()),
                new SupportItem("QC-L1-care", LowIncomeSupport.careAllowance()),
                new SupportItem("QC-L1-insurance", LowIncomeSupport.careInsurance()));
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(
                new AgeAllowance(),
                LowIncomeSupport.serviceAllowance(),
                LowIncomeSupport.careAllowance(),
                LowIncomeSupport.careInsurance());
    }

    @Override
    public List<ReportTemplate> reports() {
        return Reports.all();
    }
}
