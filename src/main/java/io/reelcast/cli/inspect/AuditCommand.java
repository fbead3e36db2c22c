package io.reelcast.cli.inspect;

import io.reelcast.Settings;
import io.reelcast.audit.Audit;
import io.reelcast.audit.AuditReport;
import io.reelcast.audit.AuditReport.Count;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.rating.check.RatingCheck;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;

/** Every prediction derived again. */
@Command(
    name = "audit",
    description = {
      "Derives every prediction again from the ratings and the releases, and compares each bit.",
      "",
      "Exit code 1 where one differs, is missing, or is there twice."
    })
public final class AuditCommand extends Verb {
  @Override
  protected int run(CommonOptions options, Console console) {
    Settings settings = options.settings();
    if (settings.repartition()) {
      console.note(
          "reelcast: audit follows the order of the ratings partitions; with rating.repartition the"
              + " stream follows that of a topic which Kafka Streams deletes as it goes");
      return MISUSED;
    }
    try (Workplace workplace = Workplace.open(options)) {
      ReleaseLog releases = Releases.read(settings, workplace.kafka());
      Audit audit =
          new Audit(
              workplace.kafka(),
              settings.topics(),
              new RatingCheck(settings.rating()),
              releases,
              done -> console.progress(String.format(Locale.ROOT, "%,d ratings", done)));
      AuditReport report = run(audit, workplace);
      say(report, console);
      return report.isClean() ? DONE : FAILED;
    }
  }

  private static AuditReport run(Audit audit, Workplace workplace) {
    try (Admin admin = workplace.kafka().admin()) {
      return audit.run(
          workplace.group(admin).committed(),
          new Topics(admin, workplace.settings().topics()).ratingPartitions());
    }
  }

  private static void say(AuditReport report, Console console) {
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      for (Count count : Count.values()) {
        json.put(count.title(), report.of(count));
      }
      json.put("clean", report.isClean());
      json.put("differences", report.differences());
      console.json(json);
      return;
    }
    Table table = new Table("", "count", "");
    for (Count count : Count.values()) {
      table.row(count.title(), report.of(count), count.meaning());
    }
    table.lines().forEach(console::line);
    report.differences().forEach(console::line);
    console.line(report.isClean() ? "No difference." : "There are differences.");
  }
}
