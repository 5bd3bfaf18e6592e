package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description by hand and the resources name the same calls. */
class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            UnitsResource.class,
            CooperationsResource.class,
            ImportsResource.class,
            CorrectionsResource.class,
            StatisticsResource.class,
            DeadlinesResource.class,
            CalendarResource.class,
            PartnersResource.class,
            FindingsResource.class,
            ErasuresResource.class,
            AliasesResource.class);

    @Test
    void everyCallIsDescribedAndEveryDescriptionIsACall() throws IOException {
        assertEquals(calls(), described());
    }

    private static Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> calls.add(verb + " " + path(resource) + path(method)));
            }
        }
        return calls;
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(java.lang.reflect.AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static Set<String> described() throws IOException {
        Set<String> calls = new TreeSet<>();
        String path = "";
        for (String line : text().lines().toList()) {
            if (line.matches(" {2}/\\S*:")) {
                path = line.strip().replace(":", "");
            } else if (line.matches(" {4}(get|post|put|delete|patch):")) {
                calls.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return calls;
    }

    private static String text() throws IOException {
        try (var stream = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
