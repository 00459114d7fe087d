package cn.songhe.shuangyashan;

import cn.songhe.spi.Program;
import cn.songhe.spi.Text;

/** What is computed and paid together. */
final class Programs {

    static final Program ELDERS =
            Program.monthly("monthly", Text.of("双鸭山市老年人按月补助", "Shuangyashan monthly support for elders"));

    static final Program CHILDREN = Program.monthly(
            "childcare", Text.of("双鸭山市普惠托育按月支持", "Shuangyashan monthly support for affordable childcare"));

    private Programs() {}
}
