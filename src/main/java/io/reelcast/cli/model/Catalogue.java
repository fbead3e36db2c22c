package io.reelcast.cli.model;

import io.reelcast.Settings;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Workplace;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Published;
import io.reelcast.model.archive.ReleaseLog;
import io.reelcast.setting.InvalidSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** The releases of a cluster, as a person asks for them. */
final class Catalogue {
  private static final int MOST_NAMED = 10;

  private final ReleaseLog log;
  private final String topic;

  private Catalogue(ReleaseLog log, String topic) {
    this.log = log;
    this.topic = topic;
  }

  /** Reads them where a Kafka is; starts none. */
  static Catalogue read(CommonOptions options) {
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      return read(workplace);
    }
  }

  static Catalogue read(Workplace workplace) {
    Settings settings = workplace.settings();
    String topic = settings.topics().models();
    try (Admin admin = workplace.kafka().admin()) {
      boolean isThere = Topics.get(admin.listTopics().names()).contains(topic);
      ReleaseLog log = isThere ? Releases.read(settings, workplace.kafka()) : new ReleaseLog();
      return new Catalogue(log, topic);
    }
  }

  /** All of them, the one that was published last at the end. */
  List<Published> all() {
    return log.all();
  }

  boolean holds(ReleaseId id) {
    return log.find(id).isPresent();
  }

  boolean predicts(Published published) {
    return log.current().isPresent() && log.current().get().equals(published.release());
  }

  /** The one that predicts now. */
  Published current() {
    return log.current()
        .flatMap(release -> log.published(release.id()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no release was published to " + topic + " yet; the first 'run' does it"));
  }

  /** The one whose id begins so. */
  Published find(String beginning) {
    Published current = current();
    String wanted = beginning.toLowerCase(Locale.ROOT);
    List<Published> found =
        log.all().stream().filter(one -> one.id().toString().startsWith(wanted)).toList();
    if (wanted.isEmpty() || found.isEmpty()) {
      throw new InvalidSetting(
          "'"
              + beginning
              + "' is no release on "
              + topic
              + ": there "
              + named(log.all())
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

  private static String named(List<Published> releases) {
    List<Published> newest =
        releases.subList(Math.max(0, releases.size() - MOST_NAMED), releases.size());
    String names =
        newest.stream()
            .map(Published::id)
            .map(ReleaseId::toString)
            .collect(Collectors.joining(", "));
    Optional<Integer> older = Optional.of(releases.size() - newest.size()).filter(n -> n > 0);
    return (releases.size() == 1 ? "is " : "are ")
        + names
        + older.map(number -> " and " + number + " older ones").orElse("");
  }
}
