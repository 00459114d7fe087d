package cn.songhe.shenyang;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What only this city needs to know of persons and households. */
final class Attributes {

    /** The code of help that is given in services that the government buys. */
    static final String IN_SERVICES = "services";

    /** In which form an elder in hardship is helped: an allowance, or services that the government buys. */
    static final Attribute<String> FORM_OF_HELP = new Attribute<>(
            "hardship.form-of-help",
            Subject.ELDER,
            new AttributeType.Choice(forms()),
            Text.of("困难老年人受助方式", "Form of help in hardship"),
            Documents.plan("二(三)2"));

    /** How many members of the family completed a training as carers; dated by the day on which they did. */
    static final Attribute<Long> CARERS_TRAINED = new Attribute<>(
            "carers.trained",
            Subject.HOUSEHOLD,
            new AttributeType.WholeNumber(1, 99),
            Text.of(
                    "完成照护培训的家庭成员人数（以完成之日为起始日）",
                    "Members of the family who completed a carers' training on the first day"),
            Documents.plan("二(五)1"));

    private Attributes() {}

    private static Map<String, Text> forms() {
        var forms = new LinkedHashMap<String, Text>();
        forms.put("cash", Text.of("补贴", "an allowance"));
        forms.put(IN_SERVICES, Text.of("政府购买服务", "services bought by the government"));
        return forms;
    }

    static List<Attribute<?>> all() {
        return List.of(FORM_OF_HELP, CARERS_TRAINED);
    }
}
