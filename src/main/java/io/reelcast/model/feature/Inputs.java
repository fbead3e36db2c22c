package io.reelcast.model.feature;

import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import io.reelcast.model.factor.Leaning;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.feature.group.AftermathFeatures;
import io.reelcast.model.feature.group.AlikeFeatures;
import io.reelcast.model.feature.group.MovieFeatures;
import io.reelcast.model.feature.group.StepFeatures;
import io.reelcast.model.feature.group.TasteFeatures;
import io.reelcast.model.feature.group.TrailFeatures;
import io.reelcast.model.feature.group.UserFeatures;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieKnowledge;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of one user that go into the network; filled anew for each prediction. Not for
 * several threads.
 */
public final class Inputs {
  private final InputGroups groups;
  private final float[][] steps; // [step][feature]
  private final int[] genres = new int[History.LENGTH];
  private final float[] user;
  private final AlikeFeatures alike = new AlikeFeatures();
  private Leaning leaning = new Leaning(0);
  private int size;

  public Inputs(InputGroups groups) {
    this.groups = groups;
    this.steps = new float[History.LENGTH][groups.stepFeatures()];
    this.user = new float[groups.userFeatures()];
  }

  /** Takes a user's state in, as it looks to who knows this of movies. */
  public void read(UserState state, Insight insight) {
    Taste taste = taste(state, insight);
    MovieKnowledge movies = insight.movies();
    List<HistoryRecord> records = state.history().records();
    size = records.size();
    double biases = 0;
    for (int step = 0; step < size; step++) {
      HistoryRecord record = records.get(step);
      MovieFacts facts = movies.facts(record.movieId());
      long gap = step == 0 ? 0 : record.ratedAt() - records.get(step - 1).ratedAt();
      step(steps[step], record, gap, facts, insight);
      genres[step] = facts.genres();
      biases += movies.bias(facts);
    }
    for (int step = size; step < History.LENGTH; step++) {
      Arrays.fill(steps[step], 0); // So that equal users are written alike.
      genres[step] = 0;
    }
    user(state, size == 0 ? 0 : biases / size, taste, insight);
  }

  private Taste taste(UserState state, Insight insight) {
    if (!groups.needsFactors()) {
      return Taste.NONE;
    }
    Taste taste = state.past().tasteIn(insight.factors());
    look(taste, state.past().trail(), insight);
    return taste;
  }

  private void look(Taste taste, Trail trail, Insight insight) {
    if (leaning.size() != taste.size()) {
      leaning = new Leaning(taste.size());
    }
    leaning.read(taste, insight.factors());
    alike.follow(trail);
  }

  /** Movies are seen as from another moment of a user, by the taste and the trail that he had. */
  public void lookFrom(Taste taste, Trail trail, Insight insight) {
    if (groups.needsFactors()) {
      look(taste, trail, insight);
    }
  }

  private void step(
      float[] features, HistoryRecord record, long gap, MovieFacts facts, Insight insight) {
    int at = StepFeatures.record(features, record, gap);
    if (groups.has(InputGroup.MOVIES)) {
      at = StepFeatures.movie(features, at, record, facts, insight.movies());
    }
    if (groups.has(InputGroup.TASTE)) {
      TasteFeatures.step(features, at, record, insight.factors(), leaning);
    }
  }

  private void user(UserState state, double bias, Taste taste, Insight insight) {
    int at = 0;
    if (groups.has(InputGroup.USER)) {
      at = UserFeatures.statistics(user, state, bias, insight.movies());
    }
    if (groups.has(InputGroup.TASTE)) {
      at = TasteFeatures.user(user, at, taste, leaning);
    }
    if (groups.has(InputGroup.AFTERMATH)) {
      at = AftermathFeatures.user(user, at, state.past().trail(), insight.aftermaths());
    }
    if (groups.has(InputGroup.TRAIL)) {
      TrailFeatures.user(user, at, state.past().trail(), insight.movies().mean());
    }
  }

  /**
   * Fills the features of a movie that the user who was read last is to rate.
   *
   * @param horizon which of the next ratings it will be, from 1
   */
  public void movie(
      float[] features, String movieId, MovieFacts facts, int horizon, Insight insight) {
    long movieKey = MovieKey.of(movieId);
    MovieVector vector = insight.factors().movie(movieKey);
    int at = 0;
    if (groups.has(InputGroup.MOVIES)) {
      at = MovieFeatures.movie(features, facts, insight.movies());
    }
    features[at++] = horizon;
    if (groups.has(InputGroup.TASTE)) {
      at = TasteFeatures.movie(features, at, vector, insight.factors(), leaning);
    }
    if (groups.has(InputGroup.AFTERMATH)) {
      at = AftermathFeatures.movie(features, at, insight.aftermaths().of(movieKey));
    }
    if (groups.has(InputGroup.ALIKE)) {
      alike.movie(features, at, vector, insight.factors(), leaning);
    }
  }

  /** Writes what was read of the user; nothing of movies. */
  public void write(ByteBuffer out) {
    out.putInt(size);
    for (int step = 0; step < History.LENGTH; step++) {
      for (float feature : steps[step]) {
        out.putFloat(feature);
      }
      out.putInt(genres[step]);
    }
    for (float feature : user) {
      out.putFloat(feature);
    }
  }

  /** Takes in what was written. */
  public void restore(ByteBuffer in) {
    size = in.getInt();
    for (int step = 0; step < History.LENGTH; step++) {
      restore(steps[step], in);
      genres[step] = in.getInt();
    }
    restore(user, in);
  }

  private static void restore(float[] values, ByteBuffer in) {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getFloat();
    }
  }

  public InputGroups groups() {
    return groups;
  }

  /** How many records there are, 0 to 5. */
  public int size() {
    return size;
  }

  public void size(int records) {
    this.size = records;
  }

  /** The features of one record, the oldest being 0. */
  public float[] step(int step) {
    return steps[step];
  }

  /** The genres of one record as bits, each of which stands for an input of 1. */
  public int genres(int step) {
    return genres[step];
  }

  public void genres(int step, int bits) {
    genres[step] = bits;
  }

  public float[] user() {
    return user;
  }
}
