package cn.songhe.deploy.demo;

import cn.songhe.kernel.table.Row;
import cn.songhe.kernel.table.TableReader;
import cn.songhe.kernel.tenant.Divisions.Level;
import cn.songhe.kernel.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a fictional city takes from the real one beside its divisions.
 *
 * @param prefixes the first six digits of identity numbers
 * @param gradeScheme the scheme by which its facilities are graded
 * @param application the formula for which elders apply
 */
record CityTraits(List<String> prefixes, Optional<String> gradeScheme, Optional<String> application) {

    private static final String RESOURCE = "/demo/cities.csv";

    /** The traits that belong to the tenant's plugin; of an unknown one, only today's county codes are known. */
    static CityTraits of(Tenant tenant) {
        try (var table = TableReader.open(new ByteArrayInputStream(withoutComments()), null)) {
            for (var row : table) {
                if (row.get("plugin").equals(tenant.plugin())) {
                    return of(row);
                }
            }
        }
        return unknown(tenant);
    }

    private static CityTraits of(Row row) {
        return new CityTraits(
                List.of(row.get("prefixes").split(" ")),
                filled(row.get("grade_scheme")),
                filled(row.get("application")));
    }

    private static CityTraits unknown(Tenant tenant) {
        var prefixes = tenant.divisions().of(Level.COUNTY).stream()
                .map(county -> county.code().value())
                .toList();
        return new CityTraits(prefixes, Optional.empty(), Optional.empty());
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isBlank());
    }

    private static byte[] withoutComments() {
        try (var resource = CityTraits.class.getResourceAsStream(RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
