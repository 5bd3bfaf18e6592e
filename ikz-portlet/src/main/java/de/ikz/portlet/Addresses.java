package de.ikz.portlet;

import de.ikz.cooperation.CooperationNumber;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.reading.Conclusion;
import de.ikz.reference.CouncilPapers;
import de.ikz.renewal.ImportId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The addresses of the pages, as people see and mail them. An application with other addresses gives its own: a subclass
 * that is {@code @Specializes}. An empty address says that there is no such page; its links are words then. The register
 * must be at an address without query.
 */
@Named
@RequestScoped
public class Addresses {

    /** Nothing has a page. */
    static final Addresses NONE = new Addresses() {
        @Override
        public String register() {
            return "";
        }

        @Override
        public String entry(CooperationNumber number) {
            return "";
        }

        @Override
        public String unit(String code) {
            return "";
        }

        @Override
        public String partner(String id) {
            return "";
        }
    };

    private final String base;
    private final CouncilPapers papers;

    protected Addresses() {
        this("", CouncilPapers.UNKNOWN);
    }

    @Inject
    Addresses(Visit visit, Instance<CouncilPapers> papers) {
        this(visit.base(), papers.stream().findFirst().orElse(CouncilPapers.UNKNOWN));
    }

    /** Addresses below a context path. */
    Addresses(String base, CouncilPapers papers) {
        this.base = base;
        this.papers = papers;
    }

    /** The first page. */
    public String register() {
        return base + "/";
    }

    /** The list of imports. */
    public String imports() {
        return base + "/import";
    }

    /** One import. */
    public String preview(ImportId id) {
        return base + "/import/" + encode(id.value());
    }

    /** One entry of an import, to be corrected. */
    String mending(ImportId id, String entry) {
        return preview(id) + "/eintrag/" + encode(entry);
    }

    /** One finding of an import, whose text is to find an entry. */
    String finding(ImportId id, String finding) {
        return preview(id) + "/hinweis/" + encode(finding);
    }

    /** The bodies with which the city cooperates. */
    public String partners() {
        return base + "/partner";
    }

    /** A body by its id in the directory. */
    public String partner(String id) {
        return base + "/partner/" + encode(id);
    }

    /** What is due when. */
    public String deadlines() {
        return base + "/termine";
    }

    /** The same as a calendar to be subscribed to. */
    public String deadlinesFeed() {
        return base + "/api/v1/deadlines.ics";
    }

    /** What is doubtful. */
    public String findings() {
        return base + "/hinweise";
    }

    /** A document that a text names; empty for all but papers of the council, and where nobody said where these are. */
    String paper(Conclusion.Document document) {
        return papers.address(document.type(), document.canonical())
                .map(URI::toString)
                .orElse("");
    }

    /** The statement of accessibility. */
    public String accessibility() {
        return base + "/barrierefreiheit";
    }

    /** An entry. */
    public String entry(CooperationNumber number) {
        return base + "/eintrag/" + number;
    }

    /** An entry as of a Stand. */
    public String entry(CooperationNumber number, LocalDate asOf) {
        return with(entry(number), "asOf", asOf.toString());
    }

    /** A unit. */
    public String unit(Unit unit, OrganizationTree tree) {
        return unit(encode(UnitAddress.of(unit, tree)));
    }

    /** A unit by the form of its name that {@code <ikz:unit/>} reads from the parameter {@code code}. */
    public String unit(String code) {
        return base + "/einheit/" + code;
    }

    /** An address with one more parameter; where there is no page, there is none with it. */
    static String with(String address, String name, String value) {
        return address.isEmpty() ? "" : address + (address.contains("?") ? "&" : "?") + name + "=" + encode(value);
    }

    /** A value as it stands in an address. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
