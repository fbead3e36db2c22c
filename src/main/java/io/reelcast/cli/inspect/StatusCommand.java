package io.reelcast.cli.inspect;

import io.reelcast.Settings;
import io.reelcast.broker.StreamGroup;
import io.reelcast.broker.StreamGroup.Progress;
import io.reelcast.broker.TopicFinding;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.model.release.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;

/** What runs, and where it stands. */
@Command(
    name = "status",
    description = {
      "Says what runs, where the stream stands in each partition, and its lag.",
      "",
      "Starts nothing: exit code 1 where neither an embedded broker runs in the work directory nor a"
          + " cluster was named."
    })
public final class StatusCommand extends Verb {
  @Override
  protected int run(CommonOptions options, Console console) {
    if (!Workplace.isThere(options)) {
      if (console.isJson()) {
        console.json(Map.of("running", false));
      } else {
        console.line(
            "Nothing runs in "
                + options.workDirectory()
                + "; './reelcast demo' or './reelcast run' start it there.");
      }
      return FAILED;
    }
    try (Workplace workplace = Workplace.open(options);
        Admin admin = workplace.kafka().admin()) {
      Settings settings = workplace.settings();
      Topics topics = new Topics(admin, settings.topics());
      List<TopicFinding> findings = topics.describe();
      boolean isComplete =
          findings.stream()
              .map(TopicFinding::name)
              .toList()
              .containsAll(List.of(settings.topics().ratings(), settings.topics().models()));
      if (!isComplete) {
        console.note(
            "the topics are not there yet; 'reelcast topics --create' or 'run' create them");
        if (console.isJson()) {
          console.json(Map.of("running", false));
        }
        return FAILED;
      }
      StreamGroup group = workplace.group(admin);
      List<String> members = group.members();
      List<Progress> progress =
          group.progress(topics, settings.topics().ratings(), topics.ratingPartitions());
      Optional<Release> release = Releases.read(settings, workplace.kafka()).current();
      if (console.isJson()) {
        console.json(json(workplace, members, progress, release, findings));
      } else {
        say(console, workplace, members, progress, release);
      }
      return DONE;
    }
  }

  private static void say(
      Console console,
      Workplace workplace,
      List<String> members,
      List<Progress> progress,
      Optional<Release> release) {
    console.line(
        "Kafka    "
            + workplace.kafka().bootstrapServers()
            + (workplace.isEmbedded() ? " (embedded)" : ""));
    console.line(
        "stream   "
            + (members.isEmpty() ? "not running" : "runs with " + StreamGroup.inWords(members)));
    console.line(
        "release  "
            + release.map(Releases::inWords).orElse("none yet; the first 'run' publishes one"));
    console.line("");
    Table table = new Table("partition", "committed", "end", "lag");
    progress.forEach(at -> table.row(at.partition(), at.committed(), at.end(), at.lag()));
    table.lines().forEach(console::line);
  }

  private static Map<String, Object> json(
      Workplace workplace,
      List<String> members,
      List<Progress> progress,
      Optional<Release> release,
      List<TopicFinding> findings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("running", !members.isEmpty());
    json.put("bootstrapServers", workplace.kafka().bootstrapServers());
    json.put("embedded", workplace.isEmbedded());
    json.put("members", members);
    json.put("release", release.map(current -> current.id().toString()).orElse(null));
    json.put("kind", release.map(current -> current.provenance().kind()).orElse(null));
    json.put(
        "partitions",
        progress.stream()
            .map(
                at ->
                    Map.of(
                        "partition", at.partition(),
                        "committed", at.committed(),
                        "end", at.end(),
                        "lag", at.lag()))
            .toList());
    json.put("lag", progress.stream().mapToLong(Progress::lag).sum());
    Map<String, Long> offsets = new LinkedHashMap<>();
    findings.forEach(finding -> offsets.put(finding.name(), finding.records()));
    json.put("offsets", offsets);
    return json;
  }
}
