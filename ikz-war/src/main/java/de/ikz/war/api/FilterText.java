package de.ikz.war.api;

import de.ikz.register.Filter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** A filter as one text that is the same for equal filters, on every node and after every start. */
final class FilterText {

    private FilterText() {}

    static String of(Filter filter) {
        return String.join(
                "|",
                filter.scope().municipality().map(Object::toString).orElse("*"),
                filter.scope().asOf().toString(),
                Boolean.toString(filter.scope().withdrawn()),
                text(filter.kinds()),
                text(filter.units().answering()),
                text(filter.units().concerned()),
                text(filter.stages()),
                text(filter.reach()),
                text(filter.legalForms()),
                text(filter.partners()),
                text(filter.visibilities()),
                filter.due().from().map(Object::toString).orElse(""),
                filter.due().to().map(Object::toString).orElse(""));
    }

    private static String text(Optional<? extends Collection<?>> values) {
        return values.map(FilterText::text).orElse("any");
    }

    private static String text(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(",", "[", "]"));
    }
}
