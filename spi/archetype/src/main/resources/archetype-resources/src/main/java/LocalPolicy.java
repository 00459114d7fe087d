package ${package};

import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;

/** The elder-care policy of ${cityNameEn} ${cityName}. */
public final class LocalPolicy implements CityPlugin {

    static final DivisionCode DIVISION = DivisionCode.of("${divisionCode}");

    @Override
    public DivisionCode division() {
        return DIVISION;
    }

    @Override
    public Text title() {
        return Text.of("${cityName}养老服务政策", "Elder-care policy of ${cityNameEn}");
    }

    @Override
    public List<PolicyDocument> documents() {
        return Documents.all();
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(new AgeAllowance());
    }
}
