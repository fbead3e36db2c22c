package io.reelcast.cli.predict;

import io.reelcast.Settings;
import io.reelcast.broker.TopicFinding;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.UserStates;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.history.UserState;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.setting.InvalidSetting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The next ratings of one user, on demand. */
@Command(
    name = "predict",
    description = {
      "Predicts the next five ratings of a user, or those of given movies.",
      "",
      "Starts nothing: exit code 1 where neither an embedded broker runs in the work directory nor a"
          + " cluster was named, and where the stream knows no such user. With --history and --model"
          + " it needs no Kafka."
    })
public final class PredictCommand extends Verb {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private Whose whose = new Whose();

  @Option(
      names = "--movies",
      paramLabel = "ID[,ID...]",
      description = "The ratings of these movies, each as if it were rated next.")
  private @Nullable String movies;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "The release in this file; without it, the one that predicts now.")
  private @Nullable Path model;

  private static final class Whose {
    @Option(
        names = "--user",
        paramLabel = "ID",
        description = "A user of the stream, with every rating that it has taken in.")
    private @Nullable String user;

    @Option(
        names = "--history",
        paramLabel = "ID=RATING[@TIME][,...]",
        description =
            "Ratings of somebody, the oldest first, such as m1=4.5,m2=3 or"
                + " m1=4.5@2020-01-01T00:00:00Z.")
    private @Nullable String history;
  }

  @Override
  protected int run(CommonOptions options, Console console) {
    options.settings();
    Optional<String> user = Optional.ofNullable(whose.user);
    if (user.filter(String::isEmpty).isPresent()) {
      throw new InvalidSetting("--user is empty: expected a user id");
    }
    Optional<GivenHistory> history = Optional.ofNullable(whose.history).map(GivenHistory::parse);
    List<String> movieIds = movieIds();
    Optional<Release> file =
        Optional.ofNullable(model).map(Releases::inFile).map(ReleaseFiles::release);
    if (history.isPresent() && file.isPresent()) {
      UserState state = history.get().state(file.get());
      return say(new NextRatings(user, file.get(), state, movieIds), console);
    }
    if (!Workplace.isThere(options)) {
      return refuse(
          "nothing runs in "
              + options.workDirectory()
              + "; './reelcast demo' or './reelcast run' start it there",
          console);
    }
    try (Workplace workplace = Workplace.open(options)) {
      Optional<Release> release = file.or(() -> current(workplace));
      if (release.isEmpty()) {
        return refuse("there is no release yet; the first 'run' publishes one", console);
      }
      Optional<UserState> state =
          history
              .map(given -> given.state(release.get()))
              .or(() -> user.flatMap(id -> kept(id, workplace)));
      if (state.isEmpty()) {
        return refuse(
            "the stream knows no user '"
                + user.orElseThrow()
                + "': none of that name has rated, or no rating was taken in yet ('reelcast status'"
                + " tells the lag)",
            console);
      }
      return say(new NextRatings(user, release.get(), state.get(), movieIds), console);
    }
  }

  private static int say(NextRatings next, Console console) {
    if (console.isJson()) {
      console.json(next.json());
    } else {
      next.lines().forEach(console::line);
    }
    return DONE;
  }

  private static int refuse(String reason, Console console) {
    console.note("reelcast: " + reason);
    if (console.isJson()) {
      console.json(Map.of("predicted", false));
    }
    return FAILED;
  }

  private List<String> movieIds() {
    if (movies == null) {
      return List.of();
    }
    List<String> movieIds = Arrays.stream(movies.split(",", -1)).map(String::strip).toList();
    if (movieIds.contains("")) {
      throw new InvalidSetting(
          "--movies is '" + movies + "', which holds an empty id: expected ids, such as m1,m2");
    }
    return movieIds;
  }

  private static Optional<Release> current(Workplace workplace) {
    Settings settings = workplace.settings();
    try (Admin admin = workplace.kafka().admin()) {
      boolean isThere =
          new Topics(admin, settings.topics())
              .describe().stream()
                  .map(TopicFinding::name)
                  .anyMatch(settings.topics().models()::equals);
      return isThere ? Releases.read(settings, workplace.kafka()).current() : Optional.empty();
    }
  }

  private static Optional<UserState> kept(String userId, Workplace workplace) {
    return UserStates.find(userId, workplace.settings(), workplace.kafka());
  }
}
