package cn.songhe.evaluation;

import cn.songhe.evaluation.reports.ReportBook;
import cn.songhe.evaluation.services.ServiceBook;
import cn.songhe.evaluation.yaml.Faults;
import java.nio.file.Path;
import java.util.Map;

/**
 * The texts of a plugin's data files by their names.
 *
 * @param parameters of {@code parameters/*.yaml}
 * @param services of {@code services/*.yaml}
 * @param reports of {@code reports/*.yaml}
 */
public record PolicyFiles(Map<String, String> parameters, Map<String, String> services, Map<String, String> reports) {

    /**
     * The data files in a jar or a directory of classes.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static PolicyFiles in(Path jarOrDirectory) {
        return new PolicyFiles(
                PluginFiles.in(jarOrDirectory, "parameters"),
                PluginFiles.in(jarOrDirectory, "services"),
                PluginFiles.in(jarOrDirectory, "reports"));
    }

    /**
     * The texts of {@code cases/**}{@code /*.yaml} in a jar or a directory, by their names such as {@code cases/ty-s1.yaml}.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static Map<String, String> casesIn(Path jarOrDirectory) {
        return PluginFiles.below(jarOrDirectory, "cases");
    }

    /**
     * Reads them all.
     *
     * @throws InvalidPlugin if anything in them is not as it should be, with file and key
     */
    Books read() {
        var faults = new Faults();
        var books = new Books(
                ParameterReader.read(parameters, faults),
                ServiceBook.read(services, faults),
                ReportBook.read(reports, faults));
        InvalidPlugin.throwIfAny(faults);
        return books;
    }

    /**
     * What the files say.
     *
     * @param parameters the parameters
     * @param services the lists of basic services
     * @param reports the reports
     */
    record Books(ParameterBook parameters, ServiceBook services, ReportBook reports) {}
}
