package cn.songhe.evaluation.yaml;

import cn.songhe.spi.Text;

/** A file that does not say what it should: which file, which key, what is wrong. */
public final class YamlFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;
    private final String file;
    private final String key;

    YamlFault(String file, String key, Text text) {
        super(file + ": " + (key.isEmpty() ? "" : key + ": ") + text.en());
        this.file = file;
        this.key = key;
        this.text = text;
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** The path of the key within the file, such as {@code parameters[2].unit}; empty for the file as a whole. */
    public String key() {
        return key;
    }

    /** What is wrong, in both languages. */
    public Text text() {
        return text;
    }

    /** File and key in one. */
    public String where() {
        return key.isEmpty() ? file : file + ": " + key;
    }
}
