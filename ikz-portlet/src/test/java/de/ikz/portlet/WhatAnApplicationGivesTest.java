package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.ikz.access.Actor;
import de.ikz.organization.Municipality;
import de.ikz.register.Register;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an application must produce before the tags work in it: docs/einbettung.md tells its developers. */
class WhatAnApplicationGivesTest {

    @Test
    void itIsTheRegisterTheActorTheCityAndTheClockAndNothingElse() {
        JavaClasses beans = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.ikz.portlet");

        Set<String> needed = beans.stream()
                .flatMap(bean -> bean.getConstructors().stream())
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .map(JavaConstructor::getRawParameterTypes)
                .flatMap(types -> types.stream().map(JavaClass::getName))
                .filter(type -> !type.startsWith("de.ikz.portlet."))
                .collect(Collectors.toCollection(TreeSet::new));
        needed.removeAll(Set.of(Instance.class.getName(), Event.class.getName()));

        assertEquals(
                Set.of(
                        Register.class.getName(),
                        Actor.class.getName(),
                        Municipality.class.getName(),
                        Clock.class.getName()),
                needed);
    }
}
