package de.ikz.war.operation;

import de.ikz.war.composition.Installation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Opens the register with the application, looks after it regularly, closes it with the application. */
@WebListener
public class Lifecycle implements ServletContextListener {

    private static final int SECONDS = 2;

    @Inject
    Installation installation;

    @Inject
    Caretaker caretaker;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        installation.open();
        rounds = executor.scheduleWithFixedDelay(caretaker::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (rounds != null) {
            rounds.cancel(false);
        }
        caretaker.stop();
        installation.close();
    }
}
