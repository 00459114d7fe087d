package cn.songhe.plugins.control;

import cn.songhe.plugins.boundary.PluginViews.Check;
import cn.songhe.plugins.boundary.PluginViews.Finding;
import cn.songhe.plugins.boundary.PluginViews.Verdict;
import cn.songhe.plugins.boundary.PluginViews.VerdictCounts;
import cn.songhe.spi.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/** Verdicts as JSON, as the examining process writes them and as they are kept. */
final class Verdicts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Verdicts() {}

    /** The verdict in a text; empty if there is none, or not a whole one. */
    static Optional<Verdict> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Verdict.class)).filter(v -> v.checks() != null);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    static String write(Verdict verdict) {
        try {
            return JSON.writeValueAsString(verdict);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a verdict is plain values", e);
        }
    }

    /** The verdict on a jar whose examination did not come to an end. */
    static Verdict unfinished(Text why) {
        var finding = new Finding(
                "",
                why,
                Text.of(
                        "请检查插件代码是否有无尽循环或占用过多内存，可用随附的检查工具在本机重现。",
                        "Look for loops without an end and for memory that grows; the doctor shows the same on your machine."));
        var check = new Check("examination", Text.of("检查过程", "The examination"), "failed", List.of(finding));
        return new Verdict("", "", false, List.of(check), VerdictCounts.NONE);
    }
}
