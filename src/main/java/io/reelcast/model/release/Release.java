package io.reelcast.model.release;

import io.reelcast.history.Crowd;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Basis;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.Newborn;
import io.reelcast.rating.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What predicts: an immutable value, named by its contents. Equal names are equal contents.
 *
 * <p>The newborn, which has learnt nothing, predicts the two-term average of {@link Newborn}, the
 * same for each of the next five ratings.
 */
public final class Release implements Crowd {
  private final ReleaseId id;
  private final String sha256;
  private final ModelSettings settings;
  private final Provenance provenance;
  private final Optional<Learnt> learnt;
  private final Optional<Descent> descent;

  /** One that descends from no other. */
  public Release(
      String sha256, ModelSettings settings, Provenance provenance, Optional<Learnt> learnt) {
    this(sha256, settings, provenance, learnt, Optional.empty());
  }

  public Release(
      String sha256,
      ModelSettings settings,
      Provenance provenance,
      Optional<Learnt> learnt,
      Optional<Descent> descent) {
    this.id = ReleaseId.parse(sha256.substring(0, 16));
    this.sha256 = sha256;
    this.settings = settings;
    this.provenance = provenance;
    this.learnt = learnt;
    this.descent = descent;
  }

  public ReleaseId id() {
    return id;
  }

  public String sha256() {
    return sha256;
  }

  public ModelSettings settings() {
    return settings;
  }

  public Provenance provenance() {
    return provenance;
  }

  /** What it has learnt; empty of a newborn. */
  public Optional<Learnt> learnt() {
    return learnt;
  }

  /** How it came about from another release; empty of one that did not. */
  public Optional<Descent> descent() {
    return descent;
  }

  public boolean isNewborn() {
    return learnt.isEmpty();
  }

  /** The user's next five ratings, whatever the movies will be. */
  public Forecast forecast(UserState state) {
    return learnt.isPresent()
        ? learnt.get().forecast(state)
        : around(Newborn.expected(state, settings), UserState.HORIZON);
  }

  /** The user's rating of one movie, were it rated next. */
  public float conditioned(UserState state, String movieId) {
    return learnt.isPresent()
        ? learnt.get().conditioned(state, movieId)
        : (float) Newborn.expected(state, settings);
  }

  /** The user's ratings of some movies, each as if it were rated next. */
  public Forecast conditioned(UserState state, List<String> movieIds) {
    return learnt.isPresent()
        ? learnt.get().conditioned(state, movieIds)
        : around(Newborn.expected(state, settings), movieIds.size());
  }

  /** The user's next ratings, were they of these movies in this order. */
  public Forecast next(UserState state, List<String> movieIds) {
    return learnt.isPresent()
        ? learnt.get().next(state, movieIds)
        : around(Newborn.expected(state, settings), movieIds.size());
  }

  /**
   * The training window that a rating adds to as this release sees it, complete or not; none where
   * nothing has been learnt.
   *
   * @param before the state that the rating meets, in the order of its user's time
   */
  public Optional<Window> watch(UserState before, Rating rating) {
    return learnt.flatMap(seeing -> seeing.watch(before, rating, id));
  }

  @Override
  public double expected(String movieId) {
    return learnt.isPresent() ? learnt.get().movies().expected(movieId) : settings.prior();
  }

  @Override
  public Basis basis() {
    return learnt.isPresent() ? learnt.get().factors() : Basis.NONE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Release release && sha256.equals(release.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "release " + id + " (" + provenance.kind() + ")";
  }

  private Forecast around(double expected, int size) {
    double reach = settings.halfWidth() * (settings.highest() - settings.lowest());
    return new Forecast(
        repeated(expected, size),
        repeated(settings.onScale(expected - reach), size),
        repeated(settings.onScale(expected + reach), size));
  }

  private static Floats repeated(double value, int size) {
    float[] values = new float[size];
    Arrays.fill(values, (float) value);
    return Floats.of(values);
  }
}
