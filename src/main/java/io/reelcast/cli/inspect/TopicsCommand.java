package io.reelcast.cli.inspect;

import io.reelcast.broker.TopicFinding;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The topics and their policies. */
@Command(name = "topics", description = "Describes the topics, or creates those that are missing.")
public final class TopicsCommand extends Verb {
  @Option(names = "--create", description = "Create what is missing; never changes what is there.")
  private boolean create;

  @Override
  protected int run(CommonOptions options, Console console) {
    try (Workplace workplace = Workplace.open(options);
        Admin admin = workplace.kafka().admin()) {
      Topics topics = new Topics(admin, workplace.settings().topics());
      List<TopicFinding> findings = create ? topics.ensure() : topics.describe();
      if (console.isJson()) {
        console.json(Map.of("topics", findings.stream().map(TopicsCommand::json).toList()));
      } else {
        table(findings).lines().forEach(console::line);
      }
      if (findings.isEmpty()) {
        console.note("none of our topics is there; 'reelcast topics --create' creates them");
      }
      return DONE;
    }
  }

  private static Table table(List<TopicFinding> findings) {
    Table table = new Table("topic", "partitions", "offsets", "cleanup", "retention", "");
    for (TopicFinding finding : findings) {
      table.row(
          finding.name(),
          finding.partitions(),
          finding.records(),
          finding.policy().getOrDefault("cleanup.policy", ""),
          retention(finding.policy()),
          finding.created() ? "created" : "found");
    }
    return table;
  }

  private static String retention(Map<String, String> policy) {
    if (String.valueOf(policy.get("cleanup.policy")).equals("compact")) {
      return "newest of each key";
    }
    long millis = Long.parseLong(policy.getOrDefault("retention.ms", "-1"));
    long bytes = Long.parseLong(policy.getOrDefault("retention.bytes", "-1"));
    String time = millis < 0 ? "for ever" : millis / 3_600_000 + " h";
    return bytes < 0 ? time : time + ", " + (bytes >> 20) + " MB a partition";
  }

  private static Map<String, Object> json(TopicFinding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", finding.name());
    json.put("created", finding.created());
    json.put("partitions", finding.partitions());
    json.put("offsets", finding.records());
    json.put("policy", finding.policy());
    return json;
  }
}
