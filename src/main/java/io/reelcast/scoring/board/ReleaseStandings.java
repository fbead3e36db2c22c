package io.reelcast.scoring.board;

import io.reelcast.history.open.ReleaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each of the releases stands that predicted last; all others are taken together. A release
 * enters when it is seen to predict, not when something comes true that it said long ago.
 */
final class ReleaseStandings {
  private final int most;
  private final Map<ReleaseId, Standing> newest = new LinkedHashMap<>(); // The latest at the end.
  private final Standing older = new Standing();
  private Optional<ReleaseId> latest = Optional.empty();

  ReleaseStandings(int most) {
    this.most = most;
  }

  /** A release predicts: none is newer. */
  Standing predicting(ReleaseId id) {
    if (latest.isEmpty() || !latest.get().equals(id)) {
      Optional<Standing> before = Optional.ofNullable(newest.remove(id));
      put(id, before.orElseGet(Standing::new));
    }
    return of(id);
  }

  /** One that is newer than all that are there. */
  void put(ReleaseId id, Standing standing) {
    newest.put(id, standing);
    latest = Optional.of(id);
    if (newest.size() > most) {
      ReleaseId oldest = newest.keySet().iterator().next();
      older.add(of(oldest));
      newest.remove(oldest);
    }
  }

  Standing of(ReleaseId id) {
    return newest.getOrDefault(id, older);
  }

  Standing older() {
    return older;
  }

  /** Those that are told apart, the one that predicted first in front. */
  Map<ReleaseId, Standing> inOrder() {
    return Collections.unmodifiableMap(newest);
  }

  /** The same, the newest in front. */
  Map<ReleaseId, Standing> newestFirst() {
    List<ReleaseId> ids = new ArrayList<>(newest.keySet());
    Collections.reverse(ids);
    Map<ReleaseId, Standing> standings = new LinkedHashMap<>();
    ids.forEach(id -> standings.put(id, of(id)));
    return standings;
  }
}
