package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.CooperationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the contract tests of {@link Cooperations} share: short words for storing and asking. */
public abstract class CooperationsContract {

    static final LocalDate END_OF_2010 = LocalDate.of(2010, 12, 31);
    static final Filter ALL = Filter.all(Scope.of(Given.MAGDEBURG, END_OF_2010));

    /** The ports under test, empty at the beginning of each test. */
    protected abstract Ports ports();

    final void append(Given... entries) {
        append(Arrays.stream(entries).map(Given::recording).toList());
    }

    final void append(List<Recording> recordings) {
        ports().transactions().write(() -> {
            ports().cooperations().append(recordings);
            return null;
        });
    }

    final <T> T ask(Function<Cooperations, T> question) {
        return ports().transactions().read(() -> question.apply(ports().cooperations()));
    }

    /** Holds that a filter lets these entries through, in the order of the register, and counts them. */
    final void lets(Filter filter, String... ids) {
        assertEquals(List.of(ids), ids(filter));
        assertEquals(Total.exactly(ids.length), ask(all -> all.count(filter)));
    }

    /** Ids of the entries let through, in the order of the register. */
    final List<String> ids(Filter filter) {
        return ids(filter, Sort.REGISTER, Window.first(Window.MAX));
    }

    final List<String> ids(Filter filter, Sort sort, Window window) {
        Slice page = ask(all -> all.list(filter, sort, window));
        return ids(page);
    }

    static List<String> ids(Slice slice) {
        return slice.entries().stream().map(Entry::id).map(CooperationId::value).toList();
    }
}
