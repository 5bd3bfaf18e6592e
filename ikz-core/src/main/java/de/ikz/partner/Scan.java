package de.ikz.partner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One text while the rules look at it: its words, what is taken already, and what was found. */
final class Scan {

    final Words words;
    final Names names;
    private final Optional<WordTrie.Match<Name>>[] namesAt;
    private final Optional<WordTrie.Match<ClassWord>>[] classesAt;
    final OwnUnits units;
    private final boolean[] taken;
    private final boolean[] quoted;
    final List<ShortForm> shortForms;
    private final Set<Body> beside;
    private final List<PartnerMention> partners = new ArrayList<>();
    private final List<OwnUnitMention> own = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Scan(String text, Names names, OwnUnits units, Collection<Body> beside, Collection<ShortForm> shortForms) {
        this.words = Words.of(text);
        this.names = names;
        this.units = units;
        this.shortForms = List.copyOf(shortForms);
        this.beside = new LinkedHashSet<>(beside);
        this.taken = new boolean[words.size()];
        this.quoted = Quotation.inside(words);
        this.namesAt = new Optional[words.size()];
        this.classesAt = new Optional[words.size()];
    }

    /** The longest name of the directory that begins at a word. */
    Optional<WordTrie.Match<Name>> nameAt(int i) {
        if (i < 0 || i >= namesAt.length) {
            return Optional.empty();
        }
        if (namesAt[i] == null) {
            namesAt[i] = words.isWord(i) ? names.at(words, i) : Optional.empty();
        }
        return namesAt[i];
    }

    /** The word for a kind of body that begins at a word. */
    Optional<WordTrie.Match<ClassWord>> classAt(int i) {
        if (i < 0 || i >= classesAt.length) {
            return Optional.empty();
        }
        if (classesAt[i] == null) {
            classesAt[i] = words.isWord(i)
                    ? Lexicon.CLASSES.longest(words, i).or(() -> ClassWord.byEnd(words, i))
                    : Optional.empty();
        }
        return classesAt[i];
    }

    /** Whether letters of a plate mean a body: those of another state only beside another body of that state. */
    boolean isPlateHere(Body body) {
        String state = Names.stateOf(body);
        return names.isNear(body) || beside.stream().map(Names::stateOf).anyMatch(state::equals);
    }

    /** Whether no rule has taken the words. */
    boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return first >= 0 && end <= taken.length;
    }

    /** Whether a word belongs to a partner that was found. */
    boolean isMentioned(int i) {
        if (i < 0 || i >= taken.length || !taken[i]) {
            return false;
        }
        int at = words.from(i);
        return partners.stream().anyMatch(mention -> mention.from() <= at && at < mention.to());
    }

    boolean isFree(int i) {
        return isFree(i, i + 1);
    }

    /** Whether a word stands between quotation marks. */
    boolean isQuoted(int i) {
        return quoted[i];
    }

    /** Takes words without a mention. */
    void take(int first, int end) {
        Arrays.fill(taken, first, end, true);
    }

    /** Notes that the words mean one of these bodies: the only one, or the one that is named beside, or none surely. */
    void mention(int first, int end, List<Body> bodies, String rule) {
        List<Body> choices = Choice.among(bodies, beside);
        if (choices.isEmpty() || !isFree(first, end)) {
            return;
        }
        Body body = choices.get(0);
        boolean one = choices.size() == 1;
        if (one) {
            beside.add(body);
        }
        note(
                first,
                end,
                one || choices.stream().allMatch(other -> other.kind() == body.kind())
                        ? body.kind()
                        : PartnerKind.UNKNOWN,
                one ? Optional.of(body) : Optional.empty(),
                one ? body.name() : words.written(first, end),
                one ? PartnerMention.Status.LINKED : PartnerMention.Status.AMBIGUOUS,
                rule,
                one ? List.of() : choices);
    }

    /** Notes that the words name a body that nobody knows. */
    void candidate(int first, int end, PartnerKind kind, String name, String rule) {
        note(first, end, kind, Optional.empty(), name, PartnerMention.Status.CANDIDATE, rule, List.of());
    }

    /** Notes that the words name a class of bodies. */
    void group(int first, int end, String rule) {
        note(
                first,
                end,
                PartnerKind.GROUP,
                Optional.empty(),
                words.written(first, end),
                PartnerMention.Status.GROUP,
                rule,
                List.of());
    }

    /** Notes that the words name an own office. */
    void unit(int first, int end, String code) {
        if (isFree(first, end)) {
            take(first, end);
            own.add(new OwnUnitMention(words.from(first), words.to(end - 1), code));
        }
    }

    /** Whether no rule has taken anything, not even for the own city. */
    boolean isUntouched() {
        return isFree(0, taken.length);
    }

    /** Whether nothing but mentions of one rule was found. */
    boolean hasOnly(String rule) {
        return own.isEmpty()
                && !partners.isEmpty()
                && partners.stream().allMatch(mention -> mention.rule().equals(rule));
    }

    Found found() {
        partners.sort(Comparator.comparingInt(PartnerMention::from));
        own.sort(Comparator.comparingInt(OwnUnitMention::from));
        return new Found(partners, own);
    }

    private void note(
            int first,
            int end,
            PartnerKind kind,
            Optional<Body> body,
            String name,
            PartnerMention.Status status,
            String rule,
            List<Body> choices) {
        if (isFree(first, end)) {
            take(first, end);
            partners.add(
                    new PartnerMention(words.from(first), words.to(end - 1), kind, body, name, status, rule, choices));
        }
    }
}
