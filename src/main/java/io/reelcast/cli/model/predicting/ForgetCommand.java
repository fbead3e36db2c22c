package io.reelcast.cli.model.predicting;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.publication.Published;
import io.reelcast.model.release.Provenance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the parts of old releases away. */
@Command(
    name = "forget-older-than",
    description = {
      "Takes the parts of releases away that were learnt online and published before a time.",
      "",
      "Where they came from stays known. The one that predicts, the newest and a pinned one stay"
          + " whole, and so does all that was not learnt online. Shows them and asks first."
    })
public final class ForgetCommand extends Verb {
  @Parameters(paramLabel = "TIME", description = "Such as 1h, 7d, or 2026-01-31T12:00:00Z.")
  private Instant before = Instant.EPOCH;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  /** Those that are to go. */
  static List<Published> old(Catalogue catalogue, Instant before) {
    return catalogue.log().all().stream()
        .filter(one -> one.summary().provenance().kind().equals(Provenance.ONLINE))
        .filter(one -> one.publishedAt().isBefore(before))
        .filter(one -> !isNeeded(catalogue, one.id()))
        .toList();
  }

  private static boolean isNeeded(Catalogue catalogue, ReleaseId id) {
    return catalogue.predicts(id) || catalogue.isNewest(id) || catalogue.isPinned(id);
  }

  @Override
  protected int run(CommonOptions options, Console console) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      Catalogue catalogue = Catalogue.read(workplace);
      List<Published> old = old(catalogue, before);
      boolean goAhead = old.isEmpty() || yes || isConfirmed(old, console);
      if (goAhead && !old.isEmpty()) {
        Releases.send(
            workplace.settings(),
            workplace.kafka(),
            (models, producer) ->
                old.forEach(
                    one -> models.sendGone(one.id(), catalogue.log().parts(one.id()), producer)));
      }
      say(console, old, goAhead);
      return goAhead ? DONE : FAILED;
    }
  }

  private static boolean isConfirmed(List<Published> old, Console console) {
    old.forEach(
        one ->
            console.note(
                "release "
                    + one.id()
                    + " of "
                    + one.publishedAt().truncatedTo(ChronoUnit.SECONDS)));
    return console.isAnsweredYes("Take the parts of these " + old.size() + " away?");
  }

  private static void say(Console console, List<Published> old, boolean goAhead) {
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("done", goAhead);
      json.put("gone", old.stream().map(one -> one.id().toString()).toList());
      console.json(json);
    } else if (old.isEmpty()) {
      console.line("No release is that old and may go.");
    } else {
      console.line(
          goAhead
              ? "The parts of " + old.size() + " releases are gone."
              : "Nothing was taken away.");
    }
  }
}
