package cn.songhe.taiyuan;

import cn.songhe.spi.Program;
import cn.songhe.spi.Text;

/** What is computed and paid together. */
final class Programs {

    static final Program MONTHLY =
            Program.monthly("monthly", Text.of("太原市社区居家养老按月补贴", "Taiyuan monthly community-care subsidies"));

    static final Program YEARLY = Program.yearly("yearly", Text.of("太原市社区养老机构等级补贴", "Taiyuan yearly grade subsidies"));

    private Programs() {}
}
