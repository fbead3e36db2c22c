package io.reelcast.cli.model.predicting;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.model.publication.Published;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes back to an older release. */
@Command(
    name = "rollback",
    description = {
      "Publishes an older release again: every running instance predicts with it, and the trainer"
          + " goes on from it.",
      "",
      "What was learnt since is left; examples are not learnt from again. Refused while a release is"
          + " pinned."
    })
public final class RollbackCommand extends Verb {
  @Parameters(
      paramLabel = "RELEASE",
      arity = "0..1",
      description =
          "Its id, or the beginning of it (default: the newest one that the one that predicts goes"
              + " back to and whose weights are others; what was rolled back itself is passed over).")
  private @Nullable String release;

  @Override
  protected int run(CommonOptions options, Console console) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      Catalogue catalogue = Catalogue.read(workplace);
      Published current = catalogue.current();
      Optional<Published> pinned = catalogue.log().pinned();
      if (pinned.isPresent()) {
        throw new IllegalStateException(
            "release "
                + pinned.get().id()
                + " is pinned, and would go on predicting: 'reelcast models unpin' first, or pin the"
                + " release that is to predict");
      }
      Published wanted = release == null ? before(catalogue, current) : catalogue.find(release);
      if (wanted.id().equals(current.id())) {
        Outcome.say(console, "Nothing was changed.", catalogue);
        return FAILED;
      }
      Fitness.require(wanted.release(), workplace.settings());
      Fitness.requireLearnt(wanted.release(), current.release());
      Releases.send(
          workplace.settings(),
          workplace.kafka(),
          (models, producer) ->
              models.sendAgain(wanted, producer, InstantSource.system().instant()));
      Outcome.say(
          console,
          "Published release " + wanted.id() + " again; the trainer goes on from it.",
          Catalogue.read(workplace));
      return DONE;
    }
  }

  private static Published before(Catalogue catalogue, Published current) {
    return RollbackTarget.of(catalogue.log(), current)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no release with other weights than "
                        + current.id()
                        + " was published before it and is still whole; 'reelcast models list' shows"
                        + " what there is, 'reelcast models import' publishes one of a file"));
  }
}
