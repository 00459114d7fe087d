package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.Source;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of a plugin's cases takes and gives. All amounts are in fen. */
public final class CaseViews {

    private CaseViews() {}

    /**
     * A file of cases that the plugin itself carries.
     *
     * @param file its path below {@code cases/}
     * @param lines how long it is
     */
    @Schema(name = "PluginCaseFile")
    public record Example(String file, int lines) {}

    /** A file of cases with its text. */
    @Schema(name = "PluginCaseText")
    public record ExampleText(String file, String text) {}

    /**
     * Cases to run.
     *
     * @param yaml a file of cases; invented persons only
     */
    @Schema(name = "PluginCaseSheet")
    public record Sheet(String yaml) {}

    /** What came out. */
    @Schema(name = "PluginCaseRun")
    public record Run(String plugin, String version, List<Case> cases) {}

    /**
     * What came out of a case.
     *
     * @param line where it begins in the text, from 1
     * @param asked the id of the formula, rule, item, indicator or program
     * @param title what that is called
     * @param period the period decided for, such as {@code 2022-05}
     * @param asExpected whether the answer is the one expected
     * @param computed the answer; null if the plugin's code broke
     * @param why the answer in words, or null
     * @param reasoning how it came about: one of each formula that was asked
     * @param failure what the plugin's code threw, or null
     */
    @Schema(name = "PluginCaseResult")
    public record Case(
            String name,
            int line,
            String asked,
            Text title,
            String period,
            boolean asExpected,
            Answer expected,
            Answer computed,
            Text why,
            List<Reasoned> reasoning,
            Broken failure) {}

    /**
     * An answer in the words of cases.
     *
     * @param verdict such as {@code granted}, {@code refused}, {@code awaiting}, {@code entitled}; empty if only notes are compared
     * @param detail the code of the reason, the parameter awaited and so on; empty for a grant
     * @param notes what else is compared, such as {@code leaves}
     */
    @Schema(name = "PluginCaseAnswer")
    public record Answer(String verdict, String detail, List<Granted> awards, List<Note> notes) {}

    /**
     * An award.
     *
     * @param recipient {@code self}, {@code facility:7} or {@code member:1}
     * @param form {@code cash}, {@code services} or {@code voucher}
     * @param quota the quantity of services such as {@code 1800 minutes}, or null
     */
    @Schema(name = "PluginCaseAward")
    public record Granted(String recipient, String form, long fen, List<Part> split, String quota) {}

    /** A part of an award; the purse is such as {@code city} or {@code county:140122}. */
    @Schema(name = "PluginCasePart")
    public record Part(String purse, long fen) {}

    /** Something else that is compared. */
    @Schema(name = "PluginCaseNote")
    public record Note(String name, String text) {}

    /** How one formula came to its answer. */
    @Schema(name = "PluginCaseReasoning")
    public record Reasoned(String id, Text title, Source source, Text why, List<Stepped> steps) {}

    /**
     * A step of a reasoning.
     *
     * @param text the step in words
     * @param parameter the name of the parameter that was read, or null
     * @param since since when the value read is in force, or null
     * @param source where it is written, or null if only a decision of the case's own says so
     */
    @Schema(name = "PluginCaseStep")
    public record Stepped(Text text, String parameter, LocalDate since, Source source) {}

    /**
     * What the plugin's code threw.
     *
     * @param kind the kind of exception
     * @param where class and method, or empty
     * @param message its message; cases hold invented persons only, so it may be shown
     */
    @Schema(name = "PluginCaseFailure")
    public record Broken(String kind, String where, String message) {}
}
