package cn.songhe.kernel.tenant;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Reads one tenant's folder: {@code tenant.properties} and {@code divisions.csv}. */
final class TenantFolder {

    private TenantFolder() {}

    static Tenant read(Path folder) {
        try {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(folder.resolve("tenant.properties"))) {
                properties.load(reader);
            }
            return new Tenant(
                    id(folder),
                    new Text(required(folder, properties, "name.zh"), required(folder, properties, "name.en")),
                    new DivisionCode(required(folder, properties, "division")),
                    required(folder, properties, "plugin"),
                    required(folder, properties, "accent"),
                    new Divisions(divisions(folder.resolve("divisions.csv"))));
        } catch (IOException e) {
            throw new UncheckedIOException("the tenant folder " + folder.getFileName() + " cannot be read", e);
        }
    }

    private static String id(Path folder) {
        var id = folder.getFileName().toString();
        if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("a tenant's folder is named in lower case letters: " + id);
        }
        return id;
    }

    private static String required(Path folder, Properties properties, String key) {
        var value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(folder.getFileName() + "/tenant.properties lacks " + key);
        }
        return value.strip();
    }

    private static List<Divisions.Division> divisions(Path file) throws IOException {
        var divisions = new ArrayList<Divisions.Division>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("code,")) {
                continue;
            }
            var cells = line.split(",", -1);
            divisions.add(new Divisions.Division(
                    new DivisionCode(cells[0]), cells[1], Divisions.Level.valueOf(cells[3].toUpperCase(Locale.ROOT))));
        }
        return divisions;
    }
}
