package io.reelcast.cli.model.predicting;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.model.publication.Published;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets one release predict whatever comes later. */
@Command(
    name = "pin",
    description = {
      "Lets a release predict, whatever is published later, until 'models unpin'.",
      "",
      "Every running instance turns to it. The trainer goes on learning from the newest release;"
          + " what it publishes does not predict meanwhile. Another pin takes the place of this one."
    })
public final class PinCommand extends Verb {
  @Parameters(paramLabel = "RELEASE", description = "Its id, or the beginning of it.")
  private String release = "";

  @Override
  protected int run(CommonOptions options, Console console) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      Catalogue catalogue = Catalogue.read(workplace);
      Published wanted = catalogue.find(release);
      Fitness.require(wanted.release(), workplace.settings());
      Published newest = catalogue.log().newest().orElseGet(catalogue::current);
      Fitness.requireLearnt(wanted.release(), newest.release());
      Releases.send(
          workplace.settings(),
          workplace.kafka(),
          (models, producer) ->
              models.sendPin(wanted.files(), producer, InstantSource.system().instant()));
      Outcome.say(console, "Pinned release " + wanted.id() + ".", Catalogue.read(workplace));
      return DONE;
    }
  }
}
