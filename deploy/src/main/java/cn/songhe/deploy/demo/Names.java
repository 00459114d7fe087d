package cn.songhe.deploy.demo;

import cn.songhe.spi.Sex;
import java.util.List;

/** Invented names: a common surname, and one or two characters that were often given to people of these ages. */
final class Names {

    private static final List<String> SURNAMES =
            characters("王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石");
    private static final List<String> OF_WOMEN = characters("秀兰英芳玉珍桂梅淑华凤琴素霞翠莲美荣金香月娥春红云巧惠爱贞菊仙彩蓉娟萍");
    private static final List<String> OF_MEN = characters("国建明德志文永福贵林生成海军平保有元山龙广庆义忠祥长富树根仁宝万发顺安喜");

    /** One name in so many has a single given character. */
    private static final double SHORT = 0.22;

    private Names() {}

    static String of(Sex sex, Draw draw) {
        var given = sex == Sex.FEMALE ? OF_WOMEN : OF_MEN;
        var name = draw.oneOf(SURNAMES) + draw.oneOf(given);
        return draw.chance(SHORT) ? name : name + draw.oneOf(given);
    }

    private static List<String> characters(String text) {
        return List.of(text.split(""));
    }
}
