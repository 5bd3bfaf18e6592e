package de.ikz.time.german;

/** The tables of words. */
final class Lexicon {

    static final Table MONTHS = Table.of("months.tsv");
    static final Table WEEKDAYS = Table.of("weekdays.tsv");
    static final Table SEASONS = Table.of("seasons.tsv");
    static final Table NUMERALS = Table.of("numerals.tsv");
    static final Table ORDINALS = Table.of("ordinals.tsv");
    static final Table YEAR_PERIODS = Table.of("year-periods.tsv");
    static final Table YEAR_EDGES = Table.of("year-edges.tsv");
    static final Table PERIOD_EDGES = Table.of("period-edges.tsv");
    static final Table PER_EVENTS = Table.of("per-events.tsv");
    static final Table TODAY = Table.of("today.tsv");
    static final Table PARTS = Table.of("parts.tsv");
    static final Table QUARTERS = Table.of("quarters.tsv");
    static final Table RELATIVES = Table.of("relatives.tsv");
    static final Table RELATIVE_YEARS = Table.of("relative-years.tsv");
    static final Table FEASTS = Table.of("holidays.tsv");
    static final Table LABELS = Table.of("labels.tsv");
    static final Table LABEL_ENDS = Table.of("label-ends.tsv");
    static final Table COUNTED = Table.of("counted.tsv");
    static final Table YEAR_SUPPORT = Table.of("year-support.tsv");
    static final Table SUPPORT = Table.of("support.tsv");
    static final Table AFTER_YEARS = Table.of("after-years.tsv");
    static final Table ACTIONS = Table.of("actions.tsv");
    static final Table NO_ACTIONS = Table.of("no-actions.tsv");
    static final Table AMOUNTS = Table.of("amounts.tsv");
    static final Table HEADS = Table.of("heads.tsv");
    static final Table TITLES = Table.of("titles.tsv");
    static final Table STREETS = Table.of("streets.tsv");
    static final Table TENSES = Table.of("tenses.tsv");
    static final Table VAGUE_ADJECTIVES = Table.of("vague-adjectives.tsv");
    static final Table NOT_VAGUE = Table.of("not-vague.tsv");
    static final Table CYCLES = Table.of("cycles.tsv");
    static final Table BREAKS = Table.of("breaks.tsv");
    static final Table PERIODS = Table.of("periods.tsv");

    private Lexicon() {}
}
