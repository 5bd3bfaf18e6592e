package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.organization.Municipality;
import de.ikz.reading.Doubt.Choice;
import java.util.List;

/** How an entry is classified by its words: stage, reach, legal form. */
final class ClassReadings {

    private ClassReadings() {}

    static void gather(Cooperation content, Municipality own, Anchors anchors, Gathered gathered) {
        StageReading stage = StageRules.conclude(content, anchors);
        if (stage.stage() != Stage.UNKNOWN) {
            stage.words().forEach(mark -> gathered.add(mark, new Conclusion.HowFar(stage.stage()), stage.rule()));
        }
        stage.problems()
                .forEach(problem ->
                        gathered.doubt(Doubt.Kind.STAGE, problem.at(), problem.message(), choices(problem.offered())));
        ReachRules.conclude(content)
                .forEach(reach -> gathered.add(reach.at(), new Conclusion.Between(reach.reach()), reach.rule()));
        LegalFormRules.conclude(content, own.state(), anchors.stand())
                .ifPresent(form -> gathered.add(form.at(), new Conclusion.Form(form.key()), form.rule()));
    }

    static List<Choice> choices(List<Stage> stages) {
        return stages.stream()
                .map(stage -> new Choice(stage.key(), stage.german()))
                .toList();
    }
}
