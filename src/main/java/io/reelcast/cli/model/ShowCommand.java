package io.reelcast.cli.model;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.model.publication.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One release. */
@Command(
    name = "show",
    description = "Shows where a release comes from and what it holds. Starts nothing.")
public final class ShowCommand extends Verb {
  @Parameters(
      paramLabel = "RELEASE",
      arity = "0..1",
      description = "Its id, or the beginning of it (default: the one that predicts now).")
  private @Nullable String release;

  @Override
  protected int run(CommonOptions options, Console console) {
    Catalogue catalogue = Catalogue.read(options);
    Published found = release == null ? catalogue.current() : catalogue.find(release);
    ReleaseReport report = new ReleaseReport(found, catalogue.predicts(found.id()));
    if (console.isJson()) {
      console.json(report.toJson());
    } else {
      report.lines().forEach(console::line);
    }
    return DONE;
  }
}
