package io.reelcast.cli.model;

import io.reelcast.Settings;
import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.Published;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A release from a file. */
@Command(
    name = "import",
    description = {
      "Publishes the release that a file holds; every running instance predicts with it from then"
          + " on.",
      "",
      "The file is one that 'models export' wrote. A release that was published before is published"
          + " again, so that it predicts again; a newborn never takes the place of what has learnt."
    })
public final class ImportCommand extends Verb {
  @Parameters(paramLabel = "FILE", description = "The release, a zip.")
  private Path file = Path.of("");

  @Override
  protected int run(CommonOptions options, Console console) {
    Settings settings = options.settings();
    ReleaseFiles release = new ForeignRelease(file).read(settings, ForeignRelease.BYTE_BY_BYTE);
    try (Workplace workplace = Workplace.open(options)) {
      workplace.ensureTopics();
      boolean wasThere = Catalogue.read(workplace).holds(release.id());
      Releases.publish(release, settings, workplace.kafka());
      say(console, release, wasThere, Catalogue.read(workplace).current());
      return DONE;
    }
  }

  private static void say(
      Console console, ReleaseFiles release, boolean wasThere, Published current) {
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("release", release.id().toString());
      json.put("wasThere", wasThere);
      json.put("predicts", current.id().equals(release.id()));
      console.json(json);
      return;
    }
    console.line(
        "Published release "
            + Releases.inWords(release.release())
            + (wasThere ? ", which had been there already." : "."));
    console.line(
        current.id().equals(release.id())
            ? "It predicts now."
            : "Release " + current.id() + " goes on predicting: it has learnt, or came first.");
  }
}
