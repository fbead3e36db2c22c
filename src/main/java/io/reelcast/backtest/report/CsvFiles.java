package io.reelcast.backtest.report;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Split;
import io.reelcast.backtest.score.Splits;
import io.reelcast.backtest.score.Sums;
import io.reelcast.backtest.score.TaskScore;
import io.reelcast.backtest.score.ValueBins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same figures as tables, one fact a line. */
public final class CsvFiles {
  private final RunReport report;

  public CsvFiles(RunReport report) {
    this.report = report;
  }

  /** By the name of the file. */
  public Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("contestants.csv", contestants());
    files.put("windows.csv", windows());
    files.put("values.csv", values());
    files.put("users.csv", users());
    return files;
  }

  private String contestants() {
    StringBuilder csv = new StringBuilder("contestant,task,rmse,mae,h1,h2,h3,h4,h5,meanOfUsers");
    csv.append(",spread,toBest,toBestLow,toBestHigh,secondsPreparing,secondsPlaying\n");
    for (Task task : Task.values()) {
      for (Standings.Row row : report.standings(task).rows()) {
        TaskScore score = row.score();
        String horizons =
            IntStream.range(0, score.horizons().parts())
                .mapToObj(slot -> String.valueOf(score.horizons().rmse(slot)))
                .collect(Collectors.joining(","));
        Optional<PairedDifference> to = row.toBest();
        line(
            csv,
            row.name(),
            task.word(),
            score.rmse(),
            score.mae(),
            horizons,
            score.users().meanOfParts(),
            row.played().spread(task),
            to.map(PairedDifference::difference).map(String::valueOf).orElse(""),
            to.map(PairedDifference::low).map(String::valueOf).orElse(""),
            to.map(PairedDifference::high).map(String::valueOf).orElse(""),
            row.played().preparing(),
            row.played().playing());
      }
    }
    return csv.toString();
  }

  /** Errors by the kind of window. */
  private String windows() {
    StringBuilder csv = new StringBuilder("contestant,task,split,part,outputs,rmse,mae\n");
    Splits splits = report.result().course().splits();
    each()
        .forEach(
            one -> {
              for (Split split : splits.shown()) {
                Sums sums = one.score().by(split);
                for (int part = 0; part < sums.parts(); part++) {
                  if (sums.count(part) > 0) {
                    line(
                        csv,
                        one.played().name(),
                        one.task().word(),
                        split.name(),
                        split.parts().get(part),
                        sums.count(part) / one.played().heats().size(),
                        sums.rmse(part),
                        sums.mae(part));
                  }
                }
              }
            });
    return csv.toString();
  }

  private String values() {
    StringBuilder csv = new StringBuilder("contestant,task,said,came,outputs\n");
    each()
        .forEach(
            one -> {
              ValueBins bins = one.score().values();
              for (int bin = 0; bin < ValueBins.BINS; bin++) {
                if (bins.count(bin) > 0) {
                  line(
                      csv,
                      one.played().name(),
                      one.task().word(),
                      bins.said(bin),
                      bins.came(bin),
                      bins.count(bin));
                }
              }
            });
    return csv.toString();
  }

  private String users() {
    StringBuilder csv = new StringBuilder("contestant,task,user,outputs,squares\n");
    List<String> ids = report.result().course().splits().users().parts();
    each()
        .forEach(
            one -> {
              Sums users = one.score().users();
              int runs = one.played().heats().size();
              for (int user = 0; user < users.parts(); user++) {
                if (users.count(user) > 0) {
                  line(
                      csv,
                      one.played().name(),
                      one.task().word(),
                      quoted(ids.get(user)),
                      users.count(user) / runs,
                      users.squares(user) / runs);
                }
              }
            });
    return csv.toString();
  }

  private record One(Played played, Task task, TaskScore score) {}

  private Stream<One> each() {
    return Stream.of(Task.values())
        .flatMap(
            task ->
                report.result().played().stream()
                    .flatMap(
                        played ->
                            played.in(task).stream().map(score -> new One(played, task, score))));
  }

  private static void line(StringBuilder csv, Object... cells) {
    csv.append(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(",")));
    csv.append('\n');
  }

  private static String quoted(String text) {
    return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
