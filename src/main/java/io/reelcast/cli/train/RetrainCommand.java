package io.reelcast.cli.train;

import io.reelcast.Settings;
import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.Published;
import io.reelcast.stream.learning.Ancestry;
import io.reelcast.stream.learning.Ancestry.Step;
import io.reelcast.stream.learning.Retraining;
import io.reelcast.training.online.OnlineTrainer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does again what the trainer did. */
@Command(
    name = "retrain",
    description = {
      "Makes releases anew out of an ancestor and the same examples, and compares every bit.",
      "",
      "Each round has the settings that its release names, and ends where it ended. A network that"
          + " had begun with nothing is trained with the network.*, factor.* and training.* of now."
          + " Publishes nothing, starts nothing. Exit code 1 where something differs."
    })
public final class RetrainCommand extends Verb {
  @Option(
      names = "--from",
      paramLabel = "RELEASE",
      required = true,
      description = "The release to begin with; its parts must still be there.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "RELEASE",
      required = true,
      description = "The release to end with: one that descends from it.")
  private String to = "";

  @Override
  protected int run(CommonOptions options, Console console) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      Catalogue catalogue = Catalogue.read(workplace);
      ReleaseFiles first = catalogue.find(from).files();
      ReleaseId last = catalogue.idOf(to);
      List<Step> steps = Ancestry.between(catalogue.log(), first.id(), last);
      List<Retrained> done = new ArrayList<>();
      try (Retraining retraining =
          new Retraining(
              first, means(workplace), workplace.settings().topics(), workplace.kafka())) {
        for (Step step : steps) {
          Retrained one =
              Retrained.of(
                  step,
                  retraining.next(step),
                  catalogue.log().published(step.release()).map(Published::files));
          done.add(one);
          if (!console.isJson()) {
            console.line(one.inWords());
          }
          if (!one.isSame()) {
            break;
          }
        }
        return conclude(console, done, steps.size(), retraining.missing());
      }
    }
  }

  private static OnlineTrainer.Means means(Workplace workplace) {
    Settings settings = workplace.settings();
    return new OnlineTrainer.Means(
        settings.online(),
        settings.model(),
        settings.training(),
        Version.NUMBER,
        workplace.stateDirectory().resolve("retraining"));
  }

  private static int conclude(Console console, List<Retrained> done, int asked, long missing) {
    Retrained last = done.get(done.size() - 1);
    if (missing > 0) {
      console.note(
          missing
              + " examples that may have been learnt from again are deleted: without them the bits"
              + " may be others");
    }
    if (console.isJson()) {
      console.json(Retrained.toJson(done, asked, missing));
    } else {
      console.line(
          last.isSame()
              ? "The same bits in all releases, " + asked + " of them."
              : "Release " + last.step().release() + " is the first that differs" + last.where());
      last.hints().forEach(console::line);
    }
    return last.isSame() ? DONE : FAILED;
  }
}
