package io.reelcast.training.warm;

import io.reelcast.history.History;
import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.Newborn;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import io.reelcast.rating.source.RatingSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A release held against ratings that came after all that it was trained on: every window of five
 * records and the five ratings that followed, whose anchor is one of these ratings. States move on
 * through all ratings, as the stream's do; a late rating is neither an anchor nor an outcome. Not
 * for several threads.
 */
public final class HeldOut {
  private final Release release;
  private final long from;
  private final Map<String, UserState> states = new HashMap<>();
  private final Map<String, List<Window>> open = new HashMap<>();
  private long windows;
  private long held;
  private double blind;
  private double conditioned;
  private double newborn;

  /**
   * @param from the place of the first rating that the release has not seen
   */
  public HeldOut(Release release, long from) {
    this.release = release;
    this.from = from;
  }

  /** The root mean squared errors over all windows and their five ratings, and the coverage. */
  public record Result(
      long windows, double blind, double conditioned, double newborn, double coverage) {}

  public Result run(RatingSource source) {
    long place = 0;
    for (Iterator<Rating> ratings = source.ratingsFrom(0); ratings.hasNext(); ) {
      take(ratings.next(), place++);
    }
    double ratings = (double) windows * UserState.HORIZON;
    return new Result(
        windows,
        Math.sqrt(blind / ratings),
        Math.sqrt(conditioned / ratings),
        Math.sqrt(newborn / ratings),
        held / ratings);
  }

  private void take(Rating rating, long place) {
    UserState before = states.getOrDefault(rating.userId(), UserState.UNKNOWN);
    Reception reception = before.receive(rating);
    if (reception.isRepeat()) {
      return;
    }
    UserState after = before.after(rating, release);
    states.put(rating.userId(), after);
    if (!reception.isLate()) {
      follow(rating, after, place >= from);
    }
  }

  private void follow(Rating rating, UserState after, boolean isUnseen) {
    List<Window> waiting = open.computeIfAbsent(rating.userId(), user -> new ArrayList<>());
    waiting.forEach(window -> window.outcomes.add(rating));
    waiting.stream().filter(Window::isComplete).forEach(this::score);
    waiting.removeIf(Window::isComplete);
    if (isUnseen && after.history().size() == History.LENGTH) {
      waiting.add(new Window(after));
    }
  }

  private void score(Window window) {
    windows++;
    Forecast unseen = release.forecast(window.state);
    Forecast seen =
        release.next(window.state, window.outcomes.stream().map(Rating::movieId).toList());
    double expected = Newborn.expected(window.state, release.settings());
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      double outcome = window.outcomes.get(slot).rating();
      blind += square(outcome - unseen.ratings().get(slot));
      conditioned += square(outcome - seen.ratings().get(slot));
      newborn += square(outcome - expected);
      boolean isWithin =
          unseen.low().get(slot) <= (float) outcome && (float) outcome <= unseen.high().get(slot);
      held += isWithin ? 1 : 0;
    }
  }

  private static double square(double error) {
    return error * error;
  }

  private static final class Window {
    final UserState state;
    final List<Rating> outcomes = new ArrayList<>(UserState.HORIZON);

    Window(UserState state) {
      this.state = state;
    }

    boolean isComplete() {
      return outcomes.size() == UserState.HORIZON;
    }
  }
}
