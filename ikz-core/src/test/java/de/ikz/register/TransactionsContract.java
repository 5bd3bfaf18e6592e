package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link Transactions}. */
public abstract class TransactionsContract {

    private static final Filter ALL = Filter.all(Scope.of(Given.MAGDEBURG, java.time.LocalDate.of(2010, 12, 31)));

    protected abstract Ports ports();

    @Test
    void whatIsWrittenIsSeenAfterwards() {
        assertEquals("done", write(() -> append("a")));

        assertEquals(1, count());
    }

    @Test
    void whatIsWrittenIsSeenWithin() {
        long within = ports().transactions().write(() -> {
            append("a");
            return ports().cooperations().count(ALL).count();
        });

        assertEquals(1, within);
    }

    @Test
    void anExceptionRollsEverythingBackAndPassesOn() {
        RuntimeException failure = new IllegalArgumentException("no");

        assertSame(
                failure,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> write(() -> {
                            append("a");
                            ports().cooperations().takeNumbers(Given.MAGDEBURG, 5);
                            throw failure;
                        })));

        assertEquals(0, count());
        assertEquals(
                1,
                ports().transactions()
                        .write(() -> ports().cooperations().takeNumbers(Given.MAGDEBURG, 1))
                        .value());
    }

    @Test
    void anErrorRollsEverythingBackAndPassesOn() {
        assertThrows(
                StackOverflowError.class,
                () -> write(() -> {
                    append("a");
                    throw new StackOverflowError();
                }));

        assertEquals(0, count());
    }

    @Test
    void afterAFailureTheNextTransactionWorks() {
        assertThrows(
                StaleRevision.class,
                () -> write(() -> {
                    append("a");
                    append("a");
                }));

        write(() -> append("b"));

        assertEquals(1, count());
    }

    @Test
    void outsideOfATransactionThePortsRefuse() {
        assertThrows(IllegalStateException.class, () -> ports().cooperations().count(ALL));
        assertThrows(IllegalStateException.class, () -> ports().units().of(Given.MAGDEBURG));
        assertThrows(IllegalStateException.class, () -> ports().imports().latest(Given.MAGDEBURG, 1));
        assertThrows(IllegalStateException.class, () -> ports().actors().login("actor-1"));
        write(() -> {});
        assertThrows(IllegalStateException.class, () -> append("a"));
    }

    @Test
    void aTransactionThatReadsRefusesToWrite() {
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().read(() -> {
                    append("a");
                    return null;
                }));

        assertEquals(0, count());
    }

    @Test
    void transactionsDoNotNest() {
        assertThrows(IllegalStateException.class, () -> write(() -> write(() -> append("a"))));
        assertThrows(IllegalStateException.class, () -> write(this::count));

        assertEquals(0, count());
    }

    private String write(Runnable work) {
        return ports().transactions().write(() -> {
            work.run();
            return "done";
        });
    }

    private void append(String id) {
        ports().cooperations().append(List.of(Given.project(id).recording()));
    }

    private long count() {
        return ports().transactions()
                .read(() -> ports().cooperations().count(ALL))
                .count();
    }
}
