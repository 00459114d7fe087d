package cn.songhe.shenyang;

import cn.songhe.spi.Program;
import cn.songhe.spi.Text;

/** What is computed and paid together. */
final class Programs {

    static final Program MONTHLY =
            Program.monthly("monthly", Text.of("沈阳市基本养老服务按月补贴", "Shenyang monthly allowances of basic elder care"));
    static final Program YEARLY =
            Program.yearly("yearly", Text.of("沈阳市养老机构运营补贴", "Shenyang yearly running subsidies of institutions"));

    private Programs() {}
}
