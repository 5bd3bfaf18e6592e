package de.ikz.time.german;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.LogManager;

/** HeidelTime for German texts without a tagger of parts of speech. */
final class HeidelTime {

    private static final String CONFIGURATION =
            """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            treeTaggerHome = none
            chineseTokenizerPath = none
            config_path =
            sent_model_path =
            word_model_path =
            pos_model_path =
            model_path =
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            """;

    private final HeidelTimeStandalone tagger;

    HeidelTime() throws Exception {
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        Path configuration = Files.createTempFile("heideltime", ".props");
        Files.writeString(configuration, CONFIGURATION);
        tagger = new HeidelTimeStandalone(
                Language.GERMAN,
                DocumentType.NARRATIVES,
                OutputType.TIMEML,
                configuration.toString(),
                POSTagger.NO,
                false);
        Files.delete(configuration);
    }

    /** The text with its times marked as TimeML. */
    String read(String text, Date day) throws Exception {
        return tagger.process(text, day);
    }
}
