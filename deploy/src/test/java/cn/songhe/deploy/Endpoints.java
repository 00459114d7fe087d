package cn.songhe.deploy;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.actor.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every endpoint that the rooms declare, found on the class path. */
final class Endpoints {

    private Endpoints() {}

    /** One endpoint. */
    record Endpoint(String verb, String path, Method method) {

        boolean isOpen() {
            return method.isAnnotationPresent(OpenToAll.class);
        }

        boolean isOfATenant() {
            return path.contains("{tenant}");
        }

        private List<String> permissions() {
            return List.of(method.getAnnotation(Requires.class).value());
        }

        /** A role that has none of the permissions; empty if every role may. */
        Optional<String> roleWithout() {
            return Arrays.stream(Role.values())
                    .filter(r -> r != Role.OPERATOR
                            && r != Role.PROVINCE
                            && !permissions().isEmpty())
                    .filter(r -> permissions().stream()
                            .noneMatch(p -> r.permissions().contains(p)))
                    .findFirst()
                    .map(r -> r.name().toLowerCase(java.util.Locale.ROOT));
        }

        /** Calls it at the client's tenant, with numbers for the other places. */
        Client.Answer call(Client client) {
            var own = path.replace("v1/{tenant}/", "")
                    .replaceAll("\\{line}", "1.TY-S1.2022-05.0")
                    .replaceAll("\\{kind}", "elders");
            return client.request(verb, own.replaceAll("\\{[a-z]+}", "50"));
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static List<Endpoint> all() {
        var endpoints = new ArrayList<Endpoint>();
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.songhe");
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Path.class)) {
                add(type.reflect(), endpoints);
            }
        }
        if (endpoints.size() < 35) {
            throw new AssertionError("only " + endpoints.size() + " endpoints were found");
        }
        return endpoints;
    }

    private static void add(Class<?> type, List<Endpoint> endpoints) {
        for (var method : type.getDeclaredMethods()) {
            for (var annotation : method.getAnnotations()) {
                var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    var more = method.getAnnotation(Path.class);
                    var path = type.getAnnotation(Path.class).value() + (more == null ? "" : "/" + more.value());
                    endpoints.add(new Endpoint(verb.value(), path, method));
                }
            }
        }
    }
}
