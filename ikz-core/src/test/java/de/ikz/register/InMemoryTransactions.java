package de.ikz.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Transactions over lists and maps: one after the other, an exception puts back what was there before. */
public final class InMemoryTransactions implements Transactions {

    /** Something whose content is put back when a transaction fails. */
    @FunctionalInterface
    public interface Participant {

        /** Remembers the content; running the result puts it back. */
        Runnable snapshot();
    }

    private final List<Participant> participants = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean writing;

    /** Takes part in every transaction from now on. */
    public void join(Participant participant) {
        participants.add(participant);
    }

    /** Refuses the use of a port outside of a transaction. */
    public void requireOpen() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Ports are used within a transaction only");
        }
    }

    /** Refuses writing outside of a transaction that writes. */
    public void requireWriting() {
        requireOpen();
        if (!writing) {
            throw new IllegalStateException("This transaction only reads");
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(false, work);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return run(true, work);
    }

    private <T> T run(boolean writes, Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Transactions do not nest");
        }
        lock.lock();
        writing = writes;
        List<Runnable> before = participants.stream().map(Participant::snapshot).toList();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                before.forEach(Runnable::run);
            }
            lock.unlock();
        }
    }
}
