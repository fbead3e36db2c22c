package io.reelcast.rating.source.made;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.Occupations;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.nature.MadeUser;
import io.reelcast.rating.source.made.oracle.MadeOracle;
import io.reelcast.rating.source.made.session.MadeMoment;
import io.reelcast.rating.source.made.session.MadeStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An artificial world of users and movies: equal settings make equal ratings, on any machine. */
public final class MadeWorld implements RatingSource {

  /** Part of the fingerprint; changes whenever equal settings come to make other ratings. */
  private static final String VERSION = "made-world-1";

  private static final List<Integer> AGES = List.of(1, 18, 25, 35, 45, 50, 56);

  private final MadeWorldSettings settings;
  private final Instant start;
  private final StarScale scale;
  private final MadeMovies movies;
  private final MadeMoods moods;

  public MadeWorld(MadeWorldSettings settings) {
    this.settings = settings;
    this.start = settings.start().truncatedTo(ChronoUnit.MILLIS);
    this.scale = new StarScale(settings.range());
    this.movies =
        new MadeMovies(
            settings.seed(), settings.movies(), settings.start().atZone(ZoneOffset.UTC).getYear());
    this.moods = new MadeMoods(movies);
  }

  /** Equal ratings keep their name: a world that never turns is called as if no world could. */
  @Override
  public String fingerprint() {
    Fingerprint fingerprint =
        new Fingerprint()
            .with(VERSION)
            .with(
                "MadeWorldSettings[seed=%s, users=%s, movies=%s, ratings=%s, start=%s, range=%s]"
                    .formatted(
                        settings.seed(),
                        settings.users(),
                        settings.movies(),
                        settings.ratings(),
                        settings.start(),
                        settings.range()));
    if (settings.turn() > 0) {
      fingerprint.with("turn=" + settings.turn());
    }
    return fingerprint.prefixed("made");
  }

  @Override
  public Stream<Movie> movies() {
    return movies.all().stream();
  }

  @Override
  public Stream<User> users() {
    return IntStream.range(0, settings.users()).mapToObj(this::user);
  }

  @Override
  public OptionalLong size() {
    return settings.ratings();
  }

  /** Makes the world anew up to the position. */
  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    return iterator(position, this::rating);
  }

  /** The same ratings, each with the best that could have been predicted. */
  public Iterator<MadeRating> knownFrom(long position) {
    MadeOracle oracle = new MadeOracle(movies, moods, scale::expectation);
    return iterator(
        position,
        moment ->
            new MadeRating(
                rating(moment),
                oracle.expected(moment),
                NextFive.of(oracle.expectedNext(moment, NextFive.COUNT))));
  }

  private <T> Iterator<T> iterator(long position, Function<MadeMoment, T> view) {
    if (position < 0) {
      throw new IllegalArgumentException("position must be 0 or more, but is " + position);
    }
    long size = settings.ratings().orElse(Long.MAX_VALUE);
    MadeStream stream =
        new MadeStream(settings.seed(), settings.users(), moods, scale::rating, settings.turn());
    for (long skipped = 0; skipped < position && position < size; skipped++) {
      stream.next(MadeMoment::movie);
    }
    return new MadeIterator<>(stream, Math.max(size - position, 0), view);
  }

  private Rating rating(MadeMoment moment) {
    return new Rating(
        moment.session().userId(),
        movies.id(moment.movie()),
        moment.rating(),
        start.plusMillis(moment.millis()));
  }

  private User user(int ordinal) {
    MadeRandom random = MadeRandom.of(settings.seed(), "person", ordinal);
    return new User(
        MadeUser.id(ordinal),
        Optional.of(random.chance(0.5) ? "F" : "M"),
        OptionalInt.of(AGES.get(random.nextInt(AGES.size()))),
        Optional.of(Occupations.NAMES.get(random.nextInt(Occupations.NAMES.size()))));
  }
}
