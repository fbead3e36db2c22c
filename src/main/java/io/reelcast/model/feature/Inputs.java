package io.reelcast.model.feature;

import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieKnowledge;
import java.util.List;

/**
 * The numbers of one user that go into the network; filled anew for each prediction. Not for
 * several threads.
 */
public final class Inputs {
  private final float[][] steps = new float[History.LENGTH][StepFeatures.COUNT];
  private final int[] genres = new int[History.LENGTH];
  private final float[] user = new float[UserFeatures.COUNT];
  private int size;

  /** Takes a user's state in, as it looks to who knows these movies. */
  public void read(UserState state, MovieKnowledge movies) {
    List<HistoryRecord> records = state.history().records();
    size = records.size();
    double biases = 0;
    for (int step = 0; step < size; step++) {
      HistoryRecord record = records.get(step);
      MovieFacts facts = movies.facts(record.movieId());
      long gap = step == 0 ? 0 : record.ratedAt() - records.get(step - 1).ratedAt();
      StepFeatures.fill(steps[step], record, gap, facts, movies);
      genres[step] = facts.genres();
      biases += movies.bias(facts);
    }
    UserFeatures.fill(user, state, size == 0 ? 0 : biases / size, movies);
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
