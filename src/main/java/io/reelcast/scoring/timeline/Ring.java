package io.reelcast.scoring.timeline;

import io.reelcast.scoring.board.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The newest moments of one length, each in the place that its number leaves it: numbers that
 * differ by as many as there are places share one, and the one that was filled last has it. Places
 * are made when they are first filled, then used again. Not for several threads.
 */
final class Ring {
  private final long momentMillis;
  private final @Nullable Place[] places;

  /** A moment that is being filled; its number is its begin in lengths since 1970. */
  private static final class Place {
    private final Standing standing = new Standing();
    private final Latencies latencies = new Latencies();
    private long number;

    private void empty(long next) {
      standing.clear();
      latencies.clear();
      number = next;
    }
  }

  Ring(TimelineSettings.Span span) {
    this.momentMillis = span.moment().toMillis();
    this.places = new Place[span.moments()];
  }

  long momentMillis() {
    return momentMillis;
  }

  void add(Standing standing, long atMillis) {
    place(number(atMillis)).standing.add(standing);
  }

  void record(long latencyMillis, long atMillis) {
    place(number(atMillis)).latencies.record(latencyMillis);
  }

  /** Takes a moment in, unless its place belongs to a later one. */
  void restore(Moment moment) {
    long number = number(moment.beginMillis());
    Place before = places[index(number)];
    if (before == null || before.number <= number) {
      Place place = place(number);
      moment.addTo(place.standing, place.latencies);
    }
  }

  /** Adds up what is held of a time, which whole moments fill. */
  Moment sum(long beginMillis, long endMillis) {
    Standing standing = new Standing();
    Latencies latencies = new Latencies();
    for (long number = number(beginMillis); number < number(endMillis); number++) {
      Place place = places[index(number)];
      if (place != null && place.number == number) {
        standing.add(place.standing);
        latencies.add(place.latencies);
      }
    }
    return new Moment(beginMillis, endMillis - beginMillis, standing, latencies);
  }

  private Place place(long number) {
    Place place = places[index(number)];
    if (place == null) {
      place = new Place();
      place.number = number;
      places[index(number)] = place;
    } else if (place.number != number) {
      place.empty(number);
    }
    return place;
  }

  private long number(long atMillis) {
    return Math.floorDiv(atMillis, momentMillis);
  }

  private int index(long number) {
    return Math.floorMod(number, places.length);
  }
}
