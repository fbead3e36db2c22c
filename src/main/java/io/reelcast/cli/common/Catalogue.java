package io.reelcast.cli.common;

import io.reelcast.Settings;
import io.reelcast.broker.Topics;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.setting.InvalidSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** The releases of a cluster, as a person asks for them. */
public final class Catalogue {
  private static final int MOST_NAMED = 10;

  private final ReleaseLog log;
  private final String topic;

  public Catalogue(ReleaseLog log, String topic) {
    this.log = log;
    this.topic = topic;
  }

  /** Reads them where a Kafka is; starts none. */
  public static Catalogue read(CommonOptions options) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      return read(workplace);
    }
  }

  public static Catalogue read(Workplace workplace) {
    Settings settings = workplace.settings();
    String topic = settings.topics().models();
    try (Admin admin = workplace.kafka().admin()) {
      boolean isThere = Topics.get(admin.listTopics().names()).contains(topic);
      ReleaseLog log = isThere ? Releases.read(settings, workplace.kafka()) : new ReleaseLog();
      return new Catalogue(log, topic);
    }
  }

  public ReleaseLog log() {
    return log;
  }

  public boolean holds(ReleaseId id) {
    return log.published(id).isPresent();
  }

  public boolean predicts(ReleaseId id) {
    return predicting().filter(one -> one.id().equals(id)).isPresent();
  }

  public boolean isPinned(ReleaseId id) {
    return log.pinned().filter(one -> one.id().equals(id)).isPresent();
  }

  public boolean isNewest(ReleaseId id) {
    return log.newest().filter(one -> one.id().equals(id)).isPresent();
  }

  private Optional<Published> predicting() {
    return log.pinned().or(log::newest);
  }

  /** The one that predicts now. */
  public Published current() {
    return predicting()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no release was published to " + topic + " yet; the first 'run' does it"));
  }

  /** Which one predicts now, and why. */
  public String inWords() {
    Published current = current();
    return "Release "
        + current.id()
        + " predicts now: "
        + (isPinned(current.id()) ? "it is pinned." : "it is the newest one.");
  }

  /** The one whose id begins so; refuses one that is gone. */
  public Published find(String beginning) {
    ReleaseId id = idOf(beginning);
    return log.published(id).orElseThrow(() -> gone(id));
  }

  /** The whole id of the one, gone or not, whose id begins so. */
  public ReleaseId idOf(String beginning) {
    Published current = current();
    String wanted = beginning.toLowerCase(Locale.ROOT);
    List<ReleaseId> known =
        Stream.concat(log.gone().stream().map(Gone::id), log.all().stream().map(Published::id))
            .toList();
    List<ReleaseId> found =
        known.stream().filter(one -> one.toString().startsWith(wanted)).toList();
    if (wanted.isEmpty() || found.isEmpty()) {
      throw new InvalidSetting(
          "'"
              + beginning
              + "' is no release on "
              + topic
              + ": there "
              + named(known)
              + "; "
              + current.id()
              + " predicts now");
    }
    if (found.size() > 1) {
      throw new InvalidSetting(
          "'" + beginning + "' may be one of several releases: there " + named(found));
    }
    return found.get(0);
  }

  private static IllegalStateException gone(ReleaseId id) {
    return new IllegalStateException(
        "release "
            + id
            + " is gone: its parts were taken away, and only what 'reelcast models list --json' says"
            + " of it is still known. Name another release, or 'models import' it if it was exported;"
            + " release.keep says how many are kept, and what is pinned stays");
  }

  private static String named(List<ReleaseId> releases) {
    List<ReleaseId> newest =
        new ArrayList<>(
            releases.subList(Math.max(0, releases.size() - MOST_NAMED), releases.size()));
    String names = newest.stream().map(ReleaseId::toString).collect(Collectors.joining(", "));
    Optional<Integer> older = Optional.of(releases.size() - newest.size()).filter(n -> n > 0);
    return (releases.size() == 1 ? "is " : "are ")
        + names
        + older.map(number -> " and " + number + " older ones").orElse("");
  }
}
