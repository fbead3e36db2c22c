package io.reelcast.rating.source.made.nature;

import io.reelcast.rating.source.made.draw.MadeRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The users who have come so far, ready to be drawn by their activity. */
public final class MadeUsers {

  private static final int TRIES = 8;

  private final long seed;
  private final int most;
  private final int genres;
  private final List<List<MadeUser>> byActivity;
  private int come;

  public MadeUsers(long seed, int most, int genres) {
    this.seed = seed;
    this.most = most;
    this.genres = genres;
    this.byActivity =
        IntStream.range(0, MadeNature.ACTIVITY_CLASSES)
            .<List<MadeUser>>mapToObj(activityClass -> new ArrayList<>())
            .toList();
  }

  /** A user whose next session begins now: a new or a free one, or none where all are busy. */
  public Optional<MadeUser> next(long nowMillis, MadeRandom random) {
    boolean newcomer = random.chance(MadeNature.NEWCOMERS_SHARE) || come == 0;
    if (newcomer && come < most) {
      return Optional.of(newcomer());
    }
    for (int tried = 0; tried < TRIES; tried++) {
      MadeUser user = drawByActivity(random);
      if (user.isFreeAt(nowMillis)) {
        return Optional.of(user);
      }
    }
    return come < most ? Optional.of(newcomer()) : Optional.empty();
  }

  /** Gives other tastes to all who have come. */
  public void turnTastes() {
    byActivity.forEach(users -> users.forEach(user -> user.turnTastes(seed)));
  }

  private MadeUser newcomer() {
    MadeUser user = new MadeUser(seed, come, genres);
    byActivity.get(user.activityClass()).add(user);
    come++;
    return user;
  }

  private MadeUser drawByActivity(MadeRandom random) {
    long total = 0;
    for (int activityClass = 0; activityClass < byActivity.size(); activityClass++) {
      total += activityOf(activityClass);
    }
    long at = (long) (random.nextDouble() * total);
    int activityClass = 0;
    while (at >= activityOf(activityClass)) {
      at -= activityOf(activityClass);
      activityClass++;
    }
    return byActivity.get(activityClass).get((int) (at >> activityClass));
  }

  private long activityOf(int activityClass) {
    return (long) byActivity.get(activityClass).size() << activityClass;
  }
}
