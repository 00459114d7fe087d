package cn.songhe.doctor;

import cn.songhe.spi.Text;
import java.util.Locale;

/** What is checked, in this order. The id is the name in lower case with hyphens. */
public enum Topic {
    /** Id, version and range of the contract in the jar's manifest. */
    MANIFEST("清单写明编号、版本与接口版本范围", "the manifest gives id, version and a range of the contract's versions"),
    /** Neither classes of the contract nor jars within the jar. */
    PACKAGING("包内没有接口的类、没有包中包，类文件可读", "the jar has no classes of the contract, no jars within, and readable classes"),
    /** No clock, chance, thread, file, network or reflection. */
    PURITY("代码只作计算：没有时钟、随机、线程、读写与反射", "the code only computes: no clock, chance, threads, files or reflection"),
    /** No state from one decision to the next. */
    HIDDEN_STATE("两次决定之间不保存状态", "no state is kept from one decision to the next"),
    /** No floating point, and no rounding without a mode. */
    EXACT_NUMBERS(
            "金额精确：不用浮点数，不作隐含取整，分担用 Shares",
            "amounts are exact: no floating point, no hidden rounding, no split by hand"),
    /** Nothing reads the order of a set. */
    ORDER("结果不取决于 Set、Map 的顺序", "nothing depends on the order of a Set or Map"),
    /** No number of the policy in the code. */
    CITED_NUMBERS("政策数字都在参数文件里", "every number of the policy stands in the parameters"),
    /** What the host throws is let pass. */
    PASSING_EXCEPTIONS("不捕获平台的异常", "what the host throws is not caught"),
    /** The plugin loads, and its parts fit together. */
    FITS("插件可以加载，各部分相符", "the plugin loads and its parts fit together"),
    /** Every parameter is cited, dated and used. */
    PARAMETERS("每个参数有出处、有日期、有用处", "every parameter is cited, dated and used"),
    /** All cases pass. */
    CASES("全部用例通过，且每个都有断言", "all cases pass, and each asserts something"),
    /** Every formula, rule, service, indicator and combination has its cases. */
    EXAMPLES("每项公式、规则、服务、指标、衔接规则都有正反用例", "every formula, rule, service, indicator and combination has its cases"),
    /** Only what is declared is read. */
    DECLARATIONS("只读取声明过的事实与参数", "only declared facts and parameters are read"),
    /** No exception instead of an answer. */
    EXCEPTIONS("任何事实都得到答复而非异常", "any facts get an answer, never an exception"),
    /** An answer comes in time. */
    TIME("在时限内答复", "answers come in time"),
    /** The same facts give the same answer. */
    REPEATABLE(
            "同样的事实得出同样的答复：任意次序、四个线程、两次加载",
            "the same facts give the same answer: any order, four threads, loaded twice"),
    /** Amounts are sound. */
    MONEY("金额不为负、每个对象一笔、不超过上限", "amounts are not negative, one for each recipient, within the caps"),
    /** More of what an amount grows with never gives less. */
    GROWTH("声明递增的事实增加时金额不减少", "more of what an amount grows with never gives less"),
    /** Everything is said in Chinese and English. */
    MESSAGES(
            "文字中英文齐备，占位、标点与出处正确",
            "every text stands in Chinese and English, with the same places, sound punctuation and a listed document"),
    /** The cases go through every branch. */
    BRANCHES("用例走遍每个分支", "the cases go through every branch"),
    /** What is declared is read. */
    UNUSED("声明的事实、参数都会读取（提示）", "what is declared is read (a hint)");

    private final Text title;

    Topic(String zh, String en) {
        title = Text.of(zh, en);
    }

    /** Its id in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about. */
    public Text title() {
        return title;
    }
}
