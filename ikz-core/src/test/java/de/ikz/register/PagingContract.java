package de.ikz.register;

import static java.util.Collections.emptyList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract of {@link Cooperations}: orders and pages. */
public abstract class PagingContract extends CooperationsContract {

    private static final Sort BACKWARDS = new Sort(Sort.By.REGISTER, true);

    @ParameterizedTest
    @EnumSource(Sort.By.class)
    void everyOrderGoesBothWays(Sort.By by) {
        append(
                Given.project("a").sorted("2").topic("Überlandbahn").number(10).stand("2009-12-31"),
                Given.project("b").sorted("10").topic("Abwasser").number(2).stand("2010-12-31"),
                Given.project("c").sorted("1").topic("udo").number(300).stand("2008-12-31"));
        List<String> expected = switch (by) {
            case REGISTER -> List.of("c", "b", "a");
            case TOPIC -> List.of("b", "a", "c");
            case NUMBER -> List.of("b", "a", "c");
            case STAND -> List.of("c", "a", "b");
        };
        List<String> reversed = new ArrayList<>(expected);
        java.util.Collections.reverse(reversed);

        assertEquals(expected, ids(by, false));
        assertEquals(reversed, ids(by, true));
    }

    @Test
    void tiesAreDecidedById() {
        append(
                Given.project("a-2").sorted("k"),
                Given.project("B").sorted("k"),
                Given.project("a").sorted("k"),
                Given.project("a-10").sorted("k"));

        assertEquals(List.of("B", "a", "a-10", "a-2"), ids(ALL));
        assertEquals(List.of("a-2", "a-10", "a", "B"), ids(ALL, BACKWARDS, Window.first(4)));
    }

    @Test
    void pagesFollowEachOtherForwardsAndBackwards() {
        appendSeven();
        for (Sort sort : List.of(Sort.REGISTER, BACKWARDS)) {
            List<String> whole = ids(ALL, sort, Window.first(7));
            Slice first = page(sort, Window.first(3));
            Slice second = page(sort, Window.after(first.next().orElseThrow(), 3));
            Slice third = page(sort, Window.after(second.next().orElseThrow(), 3));

            assertEquals(
                    List.of(whole.subList(0, 3), whole.subList(3, 6), whole.subList(6, 7)),
                    List.of(ids(first), ids(second), ids(third)));
            assertEquals(Optional.empty(), first.previous());
            assertEquals(Optional.empty(), third.next());
            assertEquals(second, page(sort, Window.before(third.previous().orElseThrow(), 3)));
            assertEquals(first, page(sort, Window.before(second.previous().orElseThrow(), 3)));
        }
    }

    @Test
    void theLastPageIsFullAndInTheListsOrder() {
        appendSeven();

        Slice last = page(Sort.REGISTER, Window.last(3));

        assertEquals(List.of("e", "f", "g"), ids(last));
        assertEquals(Optional.empty(), last.next());
        assertEquals(
                List.of("b", "c", "d"),
                ids(page(Sort.REGISTER, Window.before(last.previous().orElseThrow(), 3))));
    }

    @Test
    void aPageThatHoldsEverythingHasNoNeighbours() {
        appendSeven();

        for (Window window : List.of(Window.first(7), Window.last(7), Window.first(Window.MAX))) {
            Slice page = page(Sort.REGISTER, window);
            assertEquals(7, page.entries().size());
            assertEquals(Optional.empty(), page.previous());
            assertEquals(Optional.empty(), page.next());
        }
    }

    @Test
    void aPlaceWhoseEntryIsGoneStillIsAPlace() {
        appendSeven();
        Window.Cursor gone = new Window.Cursor("1", "c");
        append(Given.project("c").version(2, "2010-12-31").withdrawn());

        Slice after = page(Sort.REGISTER, Window.after(gone, 2));

        assertEquals(List.of("d", "e"), ids(after));
        assertEquals(List.of("a", "b"), ids(page(Sort.REGISTER, Window.before(gone, 2))));
        assertEquals(
                Optional.empty(),
                page(Sort.REGISTER, Window.after(new Window.Cursor("0", ""), 2)).previous());
    }

    @Test
    void beyondTheEndsThereIsNothing() {
        appendSeven();

        assertEquals(
                new Slice(emptyList(), Optional.empty(), Optional.empty()),
                page(Sort.REGISTER, Window.after(new Window.Cursor("3", "g"), 2)));
        assertEquals(
                new Slice(emptyList(), Optional.empty(), Optional.empty()),
                page(Sort.REGISTER, Window.before(new Window.Cursor("0", "a"), 2)));
        assertEquals(
                new Slice(emptyList(), Optional.empty(), Optional.empty()),
                ask(all -> all.list(Filter.all(Scope.of(Given.HALLE, END_OF_2010)), Sort.REGISTER, Window.last(2))));
    }

    /** Keys 0 0 1 1 2 2 3, so that pages end within a key. */
    private void appendSeven() {
        String names = "abcdefg";
        for (int at = 0; at < names.length(); at++) {
            append(Given.project(names.substring(at, at + 1)).sorted(String.valueOf(at / 2)));
        }
    }

    private Slice page(Sort sort, Window window) {
        return ask(all -> all.list(ALL, sort, window));
    }

    private List<String> ids(Sort.By by, boolean descending) {
        return ids(ALL, new Sort(by, descending), Window.first(10));
    }
}
