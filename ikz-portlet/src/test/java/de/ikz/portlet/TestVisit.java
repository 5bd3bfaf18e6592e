package de.ikz.portlet;

import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A visit without a server: the parameters are given, what the beans answer is kept. */
final class TestVisit extends Visit {

    final Map<String, String[]> parameters = new HashMap<>();
    final Map<String, String> cookies = new HashMap<>();
    final List<Integer> answers = new ArrayList<>();
    final List<String> redirects = new ArrayList<>();

    Part file;
    boolean sent;
    boolean embedded;

    static TestVisit of(String... namesAndValues) {
        TestVisit visit = new TestVisit();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            visit.parameters.merge(namesAndValues[at], new String[] {namesAndValues[at + 1]}, (before, more) ->
                    new String[] {before[0], more[0]});
        }
        return visit;
    }

    @Override
    public Map<String, String[]> parameters() {
        return parameters;
    }

    @Override
    public Map<String, String[]> asked() {
        return parameters;
    }

    @Override
    public boolean isSent() {
        return sent;
    }

    @Override
    public Optional<Part> file(String field) {
        return Optional.ofNullable(file);
    }

    @Override
    public String contextPath() {
        return "/ikz";
    }

    @Override
    public String path() {
        return "/ikz/";
    }

    @Override
    public String host() {
        return "https://intranet.example";
    }

    @Override
    public String resource(String name) {
        return "/ikz/theme/" + name;
    }

    @Override
    public boolean isEmbedded() {
        return embedded;
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.empty();
    }

    @Override
    public void answer(int status) {
        answers.add(status);
    }

    @Override
    public void redirect(String address) {
        redirects.add(address);
    }

    @Override
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    @Override
    public void keep(String name, String value) {
        cookies.put(name, value);
    }
}
