package io.reelcast.backtest.contestant.foreign;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lenskit.api.RatingPredictor;

/**
 * LensKit's item neighbours: what the user gave to the movies that are most like the one asked
 * about, each rating less its movie's bias.
 *
 * <p>Which movies are alike is learnt from the warm part, and anew from everything taken in so far
 * whenever that has grown by a tenth: a rebuild looks at every pair of movies, so the time of all
 * rebuilds together stays within eleven times that of the last one. Between rebuilds the library
 * still hears every rating that the user himself gave.
 */
public final class LenskitItemItem implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn(
          "lenskit-item-item",
          "item neighbours of the library LensKit 3.0-M3, learnt anew whenever a tenth more is known",
          true,
          LenskitItemItem::new);

  private static final int FIRST_BUILD = 100;
  private static final int GROWTH = 10;

  private final Ground ground;
  private final GivenRatings given = new GivenRatings();
  private Optional<RatingPredictor> library = Optional.empty();
  private int taken;
  private int due = FIRST_BUILD;

  LenskitItemItem(Ground ground) {
    this.ground = ground;
    Chronicle warm = ground.warm();
    for (int place = 0; place < warm.size(); place++) {
      given.add(warm.user(place), warm.movie(place), warm.rating(place));
    }
    if (warm.size() > 0) {
      rebuild(warm.size());
    }
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    taken++;
    if (taken <= ground.warm().size()) {
      return;
    }
    given.add(user, movie, rating);
    if (taken >= due) {
      rebuild(taken);
    }
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    if (library.isEmpty()) {
      Arrays.fill(next, (ground.lowest() + ground.highest()) / 2);
      return;
    }
    LongArrayList asked = new LongArrayList(movies.length);
    for (int movie : movies) {
      asked.add(movie);
    }
    Map<Long, Double> said = library.get().predict(user, asked);
    for (int slot = 0; slot < movies.length; slot++) {
      next[slot] = Objects.requireNonNull(said.get(asked.getLong(slot)));
    }
  }

  private void rebuild(int known) {
    library = Optional.of(ItemItemConfiguration.learn(given, ground.lowest(), ground.highest()));
    due = Math.max(FIRST_BUILD, known + known / GROWTH);
  }
}
