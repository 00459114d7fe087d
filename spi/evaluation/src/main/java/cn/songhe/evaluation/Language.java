package cn.songhe.evaluation;

import cn.songhe.spi.Text;

/** The language in which something is shown. */
public enum Language {
    /** Chinese 中文. */
    ZH,
    /** English. */
    EN;

    /** The text in this language. */
    public String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }
}
