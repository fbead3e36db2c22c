package io.reelcast.cli.explore;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what is in the data before anyone models it. */
@Command(
    name = "explore",
    description = {
      "Shows what is in a data set before anyone models it, as one page that needs no network.",
      "",
      "Counts and distributions, how ratings follow each other, who rates and what is rated, how"
          + " ratings differ by genre, year and kind of user, what goes with what, and which movies"
          + " are loved. Starts nothing."
    })
public final class ExploreCommand extends Verb {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "A MovieLens directory, or one CSV file.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the page is written (default: in the work directory).")
  private @Nullable Path out;

  @Override
  protected int run(CommonOptions options, Console console) {
    try (RatingSource source = MovieLensSource.open(data)) {
      Optional<Exploration> found = Exploration.of(source, new Progress(console));
      if (found.isEmpty()) {
        console.note("there are no ratings in " + data + ", so there is nothing to show");
        return FAILED;
      }
      Path file = written(new ExplorePage(found.get()).html(), file(source, options));
      if (console.isJson()) {
        console.json(ExploreJson.of(found.get(), file));
      } else {
        ExploreSummary.lines(found.get()).forEach(console::line);
        console.line("page written to " + file);
      }
      return DONE;
    }
  }

  private Path file(RatingSource source, CommonOptions options) {
    return out == null
        ? options.workDirectory().resolve("exploration").resolve(source.fingerprint() + ".html")
        : out;
  }

  private static Path written(String page, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, page);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write the page to " + file, broken);
    }
  }

  /** Says now and then how many ratings were read. */
  private static final class Progress implements Finder {
    private static final long EVERY = 1_000_000;

    private final Console console;
    private long ratings;

    Progress(Console console) {
      this.console = console;
    }

    @Override
    public void take(Event event) {
      ratings++;
      if (ratings % EVERY == 0) {
        console.progress("explored " + Words.count(ratings) + " ratings");
      }
    }
  }
}
