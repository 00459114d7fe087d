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
import java.util.stream.Stream;

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
        if (Scope.isReserved(id)) {
            throw new IllegalArgumentException("a tenant cannot be called " + id
                    + ": the platform itself answers at that address; rename its folder");
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
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("code,")) {
                continue;
            }
            try {
                divisions.add(division(line.split(",", -1)));
            } catch (IllegalArgumentException e) {
                var place = file.getParent().getFileName() + "/" + file.getFileName() + ", line " + number;
                throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
            }
        }
        return divisions;
    }

    private static Divisions.Division division(String[] cells) {
        if (cells.length != 4 || cells[1].isBlank()) {
            throw new IllegalArgumentException("a division is written code,name,parent,level");
        }
        return new Divisions.Division(new DivisionCode(cells[0]), cells[1], level(cells[3]));
    }

    private static Divisions.Level level(String word) {
        return Stream.of(Divisions.Level.values())
                .filter(level -> level.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a level is province, city, county or township"));
    }
}
