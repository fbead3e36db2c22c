package io.reelcast.exploration.found;

import io.reelcast.exploration.measure.Bin;
import io.reelcast.exploration.measure.Concentration;
import io.reelcast.exploration.measure.Growing;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many ratings each user gave, or each movie got. */
public final class Activity implements Finder {
  private final ToIntFunction<Event> owner;
  private final Growing counts = new Growing();

  /**
   * @param bins how many have how many ratings
   * @param concentration how unequally ratings are shared out
   */
  public record Found(List<Bin> bins, Concentration concentration) {}

  private Activity(ToIntFunction<Event> owner) {
    this.owner = owner;
  }

  public static Activity ofUsers() {
    return new Activity(Event::user);
  }

  public static Activity ofMovies() {
    return new Activity(Event::movie);
  }

  @Override
  public void take(Event event) {
    counts.add(owner.applyAsInt(event), 1);
  }

  public Found found() {
    return new Found(Bin.of(counts.stream()), Concentration.of(counts.stream()));
  }
}
