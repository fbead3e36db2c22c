package io.reelcast.cli.model.diff;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Two releases side by side. */
@Command(
    name = "diff",
    description = {
      "Says what differs between two releases: where they come from, settings, weights, movies,"
          + " intervals.",
      "",
      "Starts nothing. Exit code 0 whether they differ or not."
    })
public final class DiffCommand extends Verb {
  @Parameters(index = "0", paramLabel = "A", description = "An id, or the beginning of it.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  private String second = "";

  @Override
  protected int run(CommonOptions options, Console console) {
    Catalogue catalogue = Catalogue.read(options);
    ReleaseDifference difference =
        ReleaseDifference.between(catalogue.find(first).files(), catalogue.find(second).files());
    if (console.isJson()) {
      console.json(difference.toJson());
    } else {
      difference.lines().forEach(console::line);
    }
    return DONE;
  }
}
