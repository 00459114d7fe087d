package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.Text;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All parameters of a plugin, as its {@code parameters/*.yaml} give them. Immutable. */
public final class ParameterBook {

    private final Map<String, Parameter<?>> byName;

    ParameterBook(Map<String, Parameter<?>> byName) {
        this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * Reads {@code parameters/*.yaml} in a jar or a directory of classes, in order of the files' names.
     *
     * @throws InvalidPlugin if anything in them is not as it should be, with file and key
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static ParameterBook in(Path jarOrDirectory) {
        return parse(PluginFiles.in(jarOrDirectory, "parameters"));
    }

    /**
     * Reads the texts of files.
     *
     * @param files the texts by name of the file
     * @throws InvalidPlugin if anything in them is not as it should be, with file and key
     */
    public static ParameterBook parse(Map<String, String> files) {
        var faults = new Faults();
        var book = ParameterReader.read(files, faults);
        InvalidPlugin.throwIfAny(faults);
        return book;
    }

    /** The parameters in the order of the files. */
    public Collection<Parameter<?>> parameters() {
        return byName.values();
    }

    /** The parameter of this name. */
    public Optional<Parameter<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Why a tenant may not set this; empty if it may. */
    public Optional<OverrideRefusal> refusalOf(ParameterOverride override) {
        return OverrideCheck.refusalOf(this, override);
    }

    /** The value of an override with its unit, as people read it; empty if it has none or cannot be read. */
    public Optional<Text> shown(ParameterOverride override) {
        try {
            return find(override.name()).flatMap(parameter -> shown(parameter, override));
        } catch (YamlFault e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<Text> shown(Parameter<T> parameter, ParameterOverride override) {
        return Optional.ofNullable(LocalOverride.read(override, parameter).value())
                .map(value -> ValueText.of(parameter.unit(), value));
    }
}
