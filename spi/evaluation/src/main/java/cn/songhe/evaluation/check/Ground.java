package cn.songhe.evaluation.check;

/** Why something is refused, and what to do instead. */
enum Ground {
    CLOCK(
            "插件没有时钟：日期取自 terms.period() 或事实",
            "a plugin has no clock: take the day from terms.period() or from the facts"),
    CHANCE("同样的事实必须得出同样的结果：不得使用随机数", "the same facts give the same decision: leave nothing to chance"),
    THREADS(
            "公式只在平台的线程上运行：不得使用线程、锁、并行流",
            "the host runs formulas on its own threads: use no threads, locks or parallel streams"),
    ENVIRONMENT(
            "结果不得取决于所在的机器：不得读取系统属性、进程、默认字符集与默认时区",
            "the result does not depend on the machine: read no system properties, processes, default charset or default time zone"),
    REFLECTION("直接调用方法：不得使用反射、类加载器与服务查找", "call methods directly: use no reflection, class loaders or service look-up"),
    INPUT_OUTPUT(
            "插件不读写任何东西：事实由平台给出，参数写在 parameters/*.yaml",
            "a plugin reads and writes nothing: the host gives the facts, numbers stand in parameters/*.yaml"),
    LOCALE(
            "写明语言环境，例如 Locale.ROOT：默认值因机器而异",
            "name the locale, such as Locale.ROOT: the default differs between machines"),
    FLOATING_POINT("金额与面积须精确：用整数分、Money 或 BigDecimal", "amounts are exact: use whole fen, Money or BigDecimal"),
    HIDDEN_STATE(
            "插件不得保存状态：字段用 final，内容用 List.of、Map.copyOf 等不可变值",
            "a plugin keeps no state: make the field final and its value immutable, by List.of, Map.copyOf and the like"),
    NATIVE_CODE("插件是纯 Java 代码：不得声明本地方法", "a plugin is plain Java: declare no native method"),
    FINALIZER("对象何时回收不得影响结果：删除 finalize()", "when an object is collected must not matter: remove finalize()"),
    BUNDLED_CONTRACT(
            "接口由平台提供：把 songhe-spi 的依赖范围设为 provided",
            "the host brings the contract: give the dependency songhe-spi the scope provided"),
    NESTED_JAR("不会加载包内的包：删除它", "a jar within the jar is never loaded: remove it"),
    MISPLACED_CLASS("类文件须放在与包名一致的目录：重新打包", "a class file lies in the directory of its package: build the jar anew"),
    UNREADABLE_CLASS("无法读取此类文件：用 Java 17 重新编译", "the class file cannot be read: compile it anew for Java 17"),
    NOT_LISTED(
            "插件只能使用 java.lang、java.util、java.time、java.math 中的纯计算类与 cn.songhe.spi",
            "a plugin uses only what merely computes in java.lang, java.util, java.time and java.math, and cn.songhe.spi"),
    UNKNOWN_ORDER(
            "Set、Map 的遍历顺序每次启动都可能不同：遍历 List、TreeMap、LinkedHashMap、EnumSet 等，Set 与 Map 只用于 contains、get",
            "the order of a Set or Map differs from one start to the next: go through a List, TreeMap, LinkedHashMap or EnumSet,"
                    + " and ask a Set or Map only what it contains"),
    UNCITED_NUMBER(
            "政策数字须有日期和出处：写入 parameters/*.yaml，用 terms.value 读取",
            "a number of the policy has a date and a citation: put it in parameters/*.yaml and read it by terms.value"),
    HIDDEN_ROUNDING(
            "整数除法会丢分：取整用 Rounding，分担用 Shares.split，分期用 Instalments.part",
            "an integer division loses fen: round by a Rounding, split by Shares.split, pay in parts by Instalments.part"),
    SWALLOWED(
            "平台以异常结束无标准或未声明的读取：不得捕获它，也不得捕获它的上级类型；可预见的情形用返回值表示",
            "the host ends a decision without a standard by an exception: catch neither it nor a type above it, and answer what can"
                    + " be foreseen by a returned value"),
    FOREIGN_LIBRARY(
            "此类不在插件包内，平台也不提供：删除引用",
            "the class is not in the plugin's jar and the host does not offer it: remove the reference");

    private final String zh;
    private final String en;

    Ground(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** A stable name, such as {@code floating-point}. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
