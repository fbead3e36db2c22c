package io.reelcast.serving.instance;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.ModelsListener;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Descent;
import io.reelcast.training.contest.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What stands on the topic of releases: the newest ones, and of all how often what was decided. For
 * several threads. What the releases consist of is let go.
 */
public final class ReleaseJournal implements ModelsListener {
  private static final int GONE_REMEMBERED = 1_000;
  private static final int DECIDED_REMEMBERED = 50_000;

  private final ReleaseLog log = new ReleaseLog(GONE_REMEMBERED);
  private final Map<String, Long> verdicts = new TreeMap<>();
  private final Deque<Decision> decisions = new ArrayDeque<>();
  private long alarms;
  private long confirmed;
  private long windows;
  private long forgotten;
  private long newestAtMillis;

  /**
   * That something changed, and when.
   *
   * @param what a verdict that decides, or one of the two below
   */
  public record Decision(long atMillis, String what) {
    /** Errors had risen. */
    public static final String ALARM = "alarm";

    /** They had stayed high since an alarm. */
    public static final String CONFIRMED = "confirmed";

    /** Those verdicts that say nothing yet. */
    private static final List<String> OPEN =
        List.of(Verdict.Kind.NONE.title(), Verdict.Kind.WAITING.title());
  }

  @Override
  public synchronized void published(Published release, int parts) {
    log.published(release.withoutFiles(), parts);
    count(release.publishedAt().toEpochMilli(), release.summary().descent());
  }

  @Override
  public synchronized void pinned(Published release, int parts) {
    log.pinned(release.withoutFiles(), parts);
  }

  @Override
  public synchronized void unpinned() {
    log.unpinned();
  }

  @Override
  public synchronized void gone(Gone release) {
    log.gone(release);
    count(release.publishedAt().toEpochMilli(), release.summary().flatMap(Summary::descent));
  }

  @Override
  public synchronized void forgotten(ReleaseId release) {
    log.forgotten(release);
  }

  private void count(long atMillis, Optional<Descent> descent) {
    newestAtMillis = Math.max(newestAtMillis, atMillis);
    String verdict = descent.map(Descent::verdict).orElse(Verdict.Kind.NONE.title());
    verdicts.merge(verdict, 1L, Long::sum);
    if (!Decision.OPEN.contains(verdict)) {
      decided(atMillis, verdict);
    }
    descent.ifPresent(
        told -> {
          windows += told.windows();
          forgotten += told.forgotten();
          if (told.isAlarmed()) {
            alarms++;
            decided(atMillis, Decision.ALARM);
          }
          if (told.isConfirmed()) {
            confirmed++;
            decided(atMillis, Decision.CONFIRMED);
          }
        });
  }

  private void decided(long atMillis, String what) {
    if (decisions.size() == DECIDED_REMEMBERED) {
      decisions.removeFirst();
    }
    decisions.addLast(new Decision(atMillis, what));
  }

  /** Asks the newest releases, while none is added. */
  public synchronized <T> T ask(Function<ReleaseLog, T> question) {
    return question.apply(log);
  }

  /** How often what was decided between two times. */
  public synchronized Map<String, Long> decided(long fromMillis, long toMillis) {
    Map<String, Long> counts = new TreeMap<>();
    for (Decision decision : decisions) {
      if (fromMillis <= decision.atMillis() && decision.atMillis() < toMillis) {
        counts.merge(decision.what(), 1L, Long::sum);
      }
    }
    return counts;
  }

  /** How many releases had a verdict. */
  public synchronized long published(String verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  public synchronized long alarms() {
    return alarms;
  }

  public synchronized long confirmed() {
    return confirmed;
  }

  /** How many windows were learnt from. */
  public synchronized long windows() {
    return windows;
  }

  /** How many movies left the table of a release. */
  public synchronized long forgottenMovies() {
    return forgotten;
  }

  /** When the newest one was published; 0 before the first one. */
  public synchronized long newestAtMillis() {
    return newestAtMillis;
  }
}
