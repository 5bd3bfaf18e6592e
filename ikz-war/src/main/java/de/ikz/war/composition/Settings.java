package de.ikz.war.composition;

import de.ikz.intake.Limits;
import de.ikz.organization.Municipality;
import de.ikz.reference.CouncilPapers;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How one installation is set up, by MicroProfile Config: system properties, environment variables
 * ({@code IKZ_MUNICIPALITY}) or whatever sources the server has. Nothing needs to be set.
 *
 * <table>
 * <caption>The names</caption>
 * <tr><th>name</th><th>meaning</th><th>default</th></tr>
 * <tr><td>{@code ikz.municipality}</td><td>AGS of the city that keeps the register</td><td>15003000</td></tr>
 * <tr><td>{@code ikz.municipality.name}</td><td>how that city is called in reports; needed only where the shipped directory
 *     has no body with its AGS</td><td>none</td></tr>
 * <tr><td>{@code ikz.zone}</td><td>time zone of Stand and today</td><td>Europe/Berlin</td></tr>
 * <tr><td>{@code ikz.data}</td><td>directory of the embedded database</td><td>{@code ikz} in the server's data
 *     directory, else {@code .ikz} in the home directory</td></tr>
 * <tr><td>{@code ikz.datasource}</td><td>JNDI name of a pool of the server (PostgreSQL or Derby); there is no embedded
 *     database then</td><td>none</td></tr>
 * <tr><td>{@code ikz.sample}</td><td>{@code magdeburg} imports the sample report after the start</td><td>none</td></tr>
 * <tr><td>{@code ikz.import.max-bytes}</td><td>most bytes of an imported file; servers have a limit of their own
 *     (WildFly's {@code max-post-size}: 10 MiB)</td><td>8388608</td></tr>
 * <tr><td>{@code ikz.import.max-unpacked-bytes}</td><td>most bytes of what a DOCX or XLSX file unpacks to</td>
 *     <td>67108864</td></tr>
 * <tr><td>{@code ikz.import.max-rows}</td><td>most table rows of an imported file</td><td>20000</td></tr>
 * <tr><td>{@code ikz.import.max-cells}</td><td>most table cells of an imported file</td><td>100000</td></tr>
 * <tr><td>{@code ikz.import.max-seconds}</td><td>longest reading of an imported file</td><td>60</td></tr>
 * <tr><td>{@code ikz.embed.origins}</td><td>origins of the applications that may show parts of the register in their
 *     pages, separated by blanks or commas, such as {@code https://portal.stadt.example}</td><td>none</td></tr>
 * <tr><td>{@code ikz.council.paper.url}</td><td>address of a council's paper with {@code {number}} where its number
 *     belongs, such as {@code https://rat.stadt.example/suche?nr={number}}</td><td>none</td></tr>
 * <tr><td>{@code ikz.demo}</td><td>{@code true} in the demo run alone: names the demo users in the log</td><td>false</td>
 *     </tr>
 * </table>
 *
 * @param municipality {@code ikz.municipality}
 * @param municipalityName {@code ikz.municipality.name}, blank where it is not set
 * @param zone {@code ikz.zone}
 * @param storage {@code ikz.datasource} or {@code ikz.data}
 * @param limits {@code ikz.import.*}
 * @param origins {@code ikz.embed.origins}
 * @param papers {@code ikz.council.paper.url}
 * @param start {@code ikz.sample} and {@code ikz.demo}
 */
public record Settings(
        Municipality municipality,
        String municipalityName,
        ZoneId zone,
        Storage storage,
        Limits limits,
        Origins origins,
        CouncilPapers papers,
        Start start) {

    /** Where the register is kept. */
    public sealed interface Storage permits Embedded, ServerPool {}

    /**
     * In an embedded database.
     *
     * @param directory its absolute directory, created when it is not there
     */
    public record Embedded(Path directory) implements Storage {}

    /**
     * In a database that the server has a pool for.
     *
     * @param jndiName name of the data source
     */
    public record ServerPool(String jndiName) implements Storage {}

    /**
     * What happens after the start.
     *
     * @param sample whether the sample report of Magdeburg is imported
     * @param demo whether this is the demo run with its known users
     */
    public record Start(boolean sample, boolean demo) {}

    public Settings {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(municipalityName, "municipalityName");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(storage, "storage");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(origins, "origins");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(start, "start");
    }
}
