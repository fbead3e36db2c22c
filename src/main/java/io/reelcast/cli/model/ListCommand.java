package io.reelcast.cli.model;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.model.archive.Published;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Training;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;

/** All releases, a line each. */
@Command(
    name = "list",
    description = {
      "Lists the releases in the order in which they were published, and says which predicts now.",
      "",
      "Errors are RMSE on the ratings that training held back: blind of the next five, conditioned"
          + " of known movies, and the newborn's on the same. Starts nothing."
    })
public final class ListCommand extends Verb {
  @Override
  protected int run(CommonOptions options, Console console) {
    Catalogue catalogue = Catalogue.read(options);
    if (console.isJson()) {
      console.json(
          Map.of(
              "releases",
              catalogue.all().stream().map(one -> json(one, catalogue.predicts(one))).toList()));
      return DONE;
    }
    if (catalogue.all().isEmpty()) {
      console.note("no release was published yet; the first 'run' publishes the newborn");
      return DONE;
    }
    table(catalogue).lines().forEach(console::line);
    return DONE;
  }

  private static Table table(Catalogue catalogue) {
    Table table =
        new Table(
            "release",
            "kind",
            "published",
            "data",
            "samples",
            "blind",
            "conditioned",
            "newborn",
            "");
    for (Published one : catalogue.all()) {
      Optional<Training> training = training(one);
      table.row(
          one.id(),
          one.release().provenance().kind(),
          one.publishedAt().truncatedTo(ChronoUnit.SECONDS),
          training.map(Training::data).orElse(""),
          training.map(it -> String.format(Locale.ROOT, "%,d", it.samples())).orElse("n/a"),
          shown(training, Training::blind),
          shown(training, Training::conditioned),
          shown(training, Training::newborn),
          catalogue.predicts(one) ? "predicts now" : "");
    }
    return table;
  }

  private static Map<String, Object> json(Published one, boolean predicts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("release", one.id().toString());
    json.put("kind", one.release().provenance().kind());
    json.put("publishedAt", one.publishedAt().toString());
    training(one)
        .ifPresent(
            training -> {
              json.put("data", training.data());
              json.put("samples", training.samples());
              json.put("blind", training.blind());
              json.put("conditioned", training.conditioned());
              json.put("newborn", training.newborn());
            });
    json.put("predicts", predicts);
    return json;
  }

  private static Optional<Training> training(Published one) {
    return one.release().learnt().map(Learnt::training);
  }

  private static String shown(Optional<Training> training, ToDoubleFunction<Training> error) {
    return training
        .map(it -> String.format(Locale.ROOT, "%.4f", error.applyAsDouble(it)))
        .orElse("n/a");
  }
}
