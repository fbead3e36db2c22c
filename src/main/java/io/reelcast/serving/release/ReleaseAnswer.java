package io.reelcast.serving.release;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Descent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A release that was published. What only one that was learnt online has is absent of others.
 *
 * @param state {@code predicting}, {@code kept} or {@code gone}
 */
record ReleaseAnswer(
    String release,
    String state,
    boolean isPinned,
    String kind,
    String publishedAt,
    @Nullable String parent,
    @Nullable Integer round,
    @Nullable Integer windows,
    @Nullable String verdict,
    @Nullable String reason,
    @Nullable Boolean isAlarmed,
    @Nullable Boolean isConfirmed,
    @Nullable Integer promotions) {
  private static final String PREDICTING = "predicting";
  private static final String KEPT = "kept";
  private static final String GONE = "gone";

  /** Where a release stands on the topic. */
  private record Place(long offset, ReleaseAnswer answer) {}

  /**
   * The newest ones first, so many at most.
   *
   * @param predicting the one that predicts here: while another scale is published, not the newest
   */
  static List<ReleaseAnswer> newest(ReleaseLog log, String predicting, int most) {
    Optional<ReleaseId> pinned = log.pinned().map(Published::id);
    List<Place> places = new ArrayList<>();
    for (Published one : log.all()) {
      String state = one.id().toString().equals(predicting) ? PREDICTING : KEPT;
      boolean isPinned = pinned.filter(one.id()::equals).isPresent();
      places.add(
          new Place(
              one.offset(),
              of(one.id(), state, isPinned, one.publishedAt(), Optional.of(one.summary()))));
    }
    for (Gone one : log.gone()) {
      places.add(
          new Place(one.offset(), of(one.id(), GONE, false, one.publishedAt(), one.summary())));
    }
    return places.stream()
        .sorted(Comparator.comparingLong(Place::offset).reversed())
        .limit(most)
        .map(Place::answer)
        .toList();
  }

  private static ReleaseAnswer of(
      ReleaseId id,
      String state,
      boolean isPinned,
      Instant publishedAt,
      Optional<Summary> summary) {
    Optional<Descent> descent = summary.flatMap(Summary::descent);
    return new ReleaseAnswer(
        id.toString(),
        state,
        isPinned,
        summary.map(known -> known.provenance().kind()).orElse("unknown"),
        publishedAt.toString(),
        told(descent, Descent::parent),
        told(descent, Descent::round),
        told(descent, Descent::windows),
        told(descent, Descent::verdict),
        told(descent, Descent::reason),
        told(descent, Descent::isAlarmed),
        told(descent, Descent::isConfirmed),
        told(descent, Descent::promotions));
  }

  private static <T> @Nullable T told(Optional<Descent> descent, Function<Descent, T> value) {
    return descent.map(value).orElse(null);
  }
}
