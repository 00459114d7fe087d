package cn.songhe.evaluation.yaml;

import cn.songhe.spi.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** Reads one YAML document into a tree, refusing what Jackson would silently misread. */
final class YamlReader {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private YamlReader() {}

    static JsonNode read(String file, String yaml) {
        try {
            refuseAliases(file, yaml);
            var tree = MAPPER.readTree(yaml);
            if (tree.isMissingNode() || tree.isNull()) {
                throw new YamlFault(file, "", Text.of("文件为空", "the file is empty"));
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new YamlFault(
                    file,
                    line(e),
                    Text.of("不是有效的 YAML：" + e.getOriginalMessage(), "not valid YAML: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("a string is read without input or output", e);
        }
    }

    /** A parser of the same strictness. */
    static YAMLParser parser(String yaml) throws IOException {
        return MAPPER.getFactory().createParser(yaml);
    }

    /** A tree keeps no aliases: {@code *name} would be read as the text "name". */
    private static void refuseAliases(String file, String yaml) throws IOException {
        try (var parser = parser(yaml)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new YamlFault(
                            file,
                            "line " + parser.currentLocation().getLineNr(),
                            Text.of("不支持 YAML 引用（*）", "aliases (*) are not supported"));
                }
            }
        }
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
    }
}
