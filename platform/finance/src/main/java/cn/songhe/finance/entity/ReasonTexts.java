package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Text;
import java.util.HashMap;
import java.util.Map;

/** The sentences that belong to the codes of refusals, as cycles counted them. */
public final class ReasonTexts {

    private final Map<String, Text> texts = new HashMap<>();

    /** Of some cycles. */
    public ReasonTexts(Work work, Long... cycles) {
        Sql.of(
                        "select formula, reason, min(reason_zh), min(reason_en) from cycle_outcome"
                                + " where tenant_id = ? and cycle_id = any (?) and reason_zh is not null group by 1, 2",
                        work.tenant(),
                        cycles)
                .list(
                        work,
                        row -> texts.put(
                                row.getString(1) + "|" + row.getString(2),
                                Text.of(row.getString(3), row.getString(4))));
    }

    /** The sentence of a formula's code, or {@code null}. */
    public Text of(String formula, String code) {
        return texts.get(formula + "|" + code);
    }
}
