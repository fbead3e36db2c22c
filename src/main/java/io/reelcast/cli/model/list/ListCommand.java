package io.reelcast.cli.model.list;

import io.reelcast.broker.Topics;
import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All releases, a line each. */
@Command(
    name = "list",
    description = {
      "Lists the releases in the order in which they were published, and says which predicts now.",
      "",
      "Of one that was learnt online: the release that it followed, its round of learning, the"
          + " offsets of its examples, and what became of the weights that were on trial: tried is"
          + " their error (RMSE), other that of the weights that they were held against. Below: which"
          + " release predicted last in each partition. Starts nothing."
    })
public final class ListCommand extends Verb {
  private static final int USUALLY_SHOWN = 30;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Only the newest of them (default: " + USUALLY_SHOWN + ", with --json all).")
  private @Nullable Integer most;

  @Option(names = "--all", description = "All of them.")
  private boolean all;

  @Override
  protected int run(CommonOptions options, Console console) {
    if (most != null) {
      requirePositive("--most", most);
    }
    try (Workplace workplace = Workplace.openWithoutStart(options)) {
      // First, so that the list holds whatever release predicted.
      List<NewestPrediction> predicting = predicting(workplace);
      List<ReleaseRow> rows = ReleaseRow.of(Catalogue.read(workplace));
      List<ReleaseRow> shown = rows.subList(Math.max(0, rows.size() - most(console)), rows.size());
      if (console.isJson()) {
        console.json(json(rows.size(), shown, predicting));
      } else if (rows.isEmpty()) {
        console.note("no release was published yet; the first 'run' publishes the newborn");
      } else {
        say(console, rows.size(), shown, predicting);
      }
      return DONE;
    }
  }

  private int most(Console console) {
    if (all) {
      return Integer.MAX_VALUE;
    }
    if (most != null) {
      return most;
    }
    return console.isJson() ? Integer.MAX_VALUE : USUALLY_SHOWN;
  }

  private static List<NewestPrediction> predicting(Workplace workplace) {
    String topic = workplace.settings().topics().predictions();
    try (Admin admin = workplace.kafka().admin()) {
      return Topics.get(admin.listTopics().names()).contains(topic)
          ? NewestPrediction.read(workplace.kafka(), topic)
          : List.of();
    }
  }

  private static void say(
      Console console, int known, List<ReleaseRow> shown, List<NewestPrediction> predicting) {
    if (known > shown.size()) {
      console.line((known - shown.size()) + " older ones are not shown; --all shows them.");
      console.line("");
    }
    ReleaseRow.table(shown).lines().forEach(console::line);
    console.line("");
    console.line(
        predicting.isEmpty()
            ? "predicting: nobody has yet"
            : "predicting: "
                + predicting.stream()
                    .map(NewestPrediction::inWords)
                    .collect(Collectors.joining(", ")));
  }

  private static Map<String, Object> json(
      int known, List<ReleaseRow> shown, List<NewestPrediction> predicting) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("older", known - shown.size());
    json.put("releases", shown.stream().map(ReleaseRow::toJson).toList());
    json.put("predicting", predicting.stream().map(NewestPrediction::toJson).toList());
    return json;
  }
}
