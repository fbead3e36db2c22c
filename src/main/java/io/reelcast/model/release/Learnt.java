package io.reelcast.model.release;

import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.Newborn;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.Scratch;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.rating.Rating;
import java.util.List;
import java.util.Optional;

/** All that a release has learnt; immutable, several threads may share it. */
public final class Learnt {
  private final ModelSettings settings;
  private final MovieTable movies;
  private final AftermathTable aftermaths;
  private final Insight insight;
  private final Scaling scaling;
  private final Network network;
  private final Intervals intervals;
  private final Observer observer;
  private final Training training;
  private final ThreadLocal<Desk> desks;

  public Learnt(
      ModelSettings settings,
      MovieTable movies,
      AftermathTable aftermaths,
      Factors factors,
      Scaling scaling,
      Network network,
      Intervals intervals,
      Training training) {
    this.settings = settings;
    this.movies = movies;
    this.aftermaths = aftermaths;
    this.insight = new Insight(movies, aftermaths, factors);
    this.scaling = scaling;
    this.network = network;
    this.intervals = intervals;
    this.training = training;
    scaling.requireFor(network.shape().inputs());
    require(movies.genres().size(), network.shape().genres(), "genres in its movies");
    require(intervals.slots(), UserState.HORIZON + 1, "slots in its intervals");
    this.observer = new Observer(settings, movies, insight, network.shape().inputs());
    this.desks = ThreadLocal.withInitial(() -> new Desk(network));
  }

  private static void require(int found, int expected, String what) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "a release with %d %s, expected %d".formatted(found, what, expected));
    }
  }

  public MovieTable movies() {
    return movies;
  }

  /** What followed each movie. */
  public AftermathTable aftermaths() {
    return aftermaths;
  }

  public Factors factors() {
    return insight.factors();
  }

  public Scaling scaling() {
    return scaling;
  }

  public Network network() {
    return network;
  }

  public Intervals intervals() {
    return intervals;
  }

  /** How it was learnt. */
  public Training training() {
    return training;
  }

  /** The same weights with what the crowd says at another moment. */
  public Learnt withCrowd(MovieTable otherMovies, AftermathTable otherAftermaths) {
    return new Learnt(
        settings,
        otherMovies,
        otherAftermaths,
        insight.factors(),
        scaling,
        network,
        intervals,
        training);
  }

  /** Other weights, and all that is told anew in each release. */
  public Learnt with(
      Network other,
      MovieTable otherMovies,
      AftermathTable otherAftermaths,
      Factors otherFactors,
      Intervals otherIntervals) {
    return new Learnt(
        settings,
        otherMovies,
        otherAftermaths,
        otherFactors,
        scaling,
        other,
        otherIntervals,
        training);
  }

  /** Names what the windows hold that it watches: equal names, equal meanings. */
  public long layout() {
    return observer.layout();
  }

  Optional<Window> watch(UserState before, Rating rating, ReleaseId release) {
    return observer.watch(before, rating, release);
  }

  Forecast forecast(UserState state) {
    Desk desk = read(state);
    network.blind(desk.inputs, desk.scratch, desk.surplus);
    double expected = Newborn.expected(state, settings);
    float[] ratings = new float[UserState.HORIZON];
    float[] low = new float[UserState.HORIZON];
    float[] high = new float[UserState.HORIZON];
    for (int slot = 0; slot < ratings.length; slot++) {
      double rating = settings.onScale(expected + range() * desk.surplus[slot]);
      ratings[slot] = (float) rating;
      low[slot] = low(state, rating, slot + 1);
      high[slot] = high(state, rating, slot + 1);
    }
    return new Forecast(Floats.of(ratings), Floats.of(low), Floats.of(high));
  }

  float conditioned(UserState state, String movieId) {
    Desk desk = read(state);
    network.meet(desk.inputs, desk.scratch);
    return (float) conditioned(state, movieId, 1, desk);
  }

  /** Each movie as if it were rated next. */
  Forecast conditioned(UserState state, List<String> movieIds) {
    return conditioned(state, movieIds, 0);
  }

  /** The movies as they will be rated one after the other, at most as many as the horizon. */
  Forecast next(UserState state, List<String> movieIds) {
    return conditioned(state, movieIds, 1);
  }

  /**
   * @param pace by how many ratings each movie is further away than the one before
   */
  private Forecast conditioned(UserState state, List<String> movieIds, int pace) {
    Desk desk = read(state);
    network.meet(desk.inputs, desk.scratch);
    float[] ratings = new float[movieIds.size()];
    float[] low = new float[movieIds.size()];
    float[] high = new float[movieIds.size()];
    for (int i = 0; i < ratings.length; i++) {
      double rating = conditioned(state, movieIds.get(i), 1 + pace * i, desk);
      ratings[i] = (float) rating;
      low[i] = low(state, rating, 0);
      high[i] = high(state, rating, 0);
    }
    return new Forecast(Floats.of(ratings), Floats.of(low), Floats.of(high));
  }

  private Desk read(UserState state) {
    Desk desk = desks.get();
    desk.inputs.read(state, insight);
    scaling.apply(desk.inputs);
    network.read(desk.inputs, desk.scratch);
    return desk;
  }

  private double conditioned(UserState state, String movieId, int horizon, Desk desk) {
    MovieFacts facts = movies.facts(movieId);
    desk.inputs.movie(desk.movie, movieId, facts, horizon, insight);
    scaling.movies().apply(desk.movie);
    double surplus = range() * network.conditioned(desk.movie, facts.genres(), desk.scratch);
    return settings.onScale(Newborn.expected(state, settings) + movies.bias(facts) + surplus);
  }

  private double range() {
    return settings.highest() - settings.lowest();
  }

  private float low(UserState state, double rating, int slot) {
    return (float) settings.onScale(rating + intervals.low(state.sequence(), slot));
  }

  private float high(UserState state, double rating, int slot) {
    return (float) settings.onScale(rating + intervals.high(state.sequence(), slot));
  }

  /** What one thread writes upon. */
  private static final class Desk {
    final Inputs inputs;
    final Scratch scratch;
    final float[] movie;
    final float[] surplus = new float[Network.HORIZON];

    Desk(Network network) {
      this.inputs = new Inputs(network.shape().inputs());
      this.movie = new float[network.shape().inputs().movieFeatures()];
      this.scratch = new Scratch(network.shape());
    }
  }
}
