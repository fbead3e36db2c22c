package io.reelcast.cli.model.predicting;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.model.publication.Published;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Lets the newest release predict again. */
@Command(
    name = "unpin",
    description = "Lets the newest release predict again. Exit code 1 where none was pinned.")
public final class UnpinCommand extends Verb {
  @Override
  protected int run(CommonOptions options, Console console) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      Catalogue before = Catalogue.read(workplace);
      Optional<Published> pinned = before.log().pinned();
      if (pinned.isEmpty()) {
        Outcome.say(console, "No release was pinned.", before);
        return FAILED;
      }
      Releases.send(
          workplace.settings(),
          workplace.kafka(),
          (models, producer) -> models.sendUnpin(pinned.get().id(), producer));
      Outcome.say(
          console,
          "Release " + pinned.get().id() + " is no longer pinned.",
          Catalogue.read(workplace));
      return DONE;
    }
  }
}
