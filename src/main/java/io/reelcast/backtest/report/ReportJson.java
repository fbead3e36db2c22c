package io.reelcast.backtest.report;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Course;
import io.reelcast.backtest.run.Heat;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Splits;
import io.reelcast.backtest.score.Sums;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A backtest as JSON; comparisons read it again. */
public final class ReportJson {
  private ReportJson() {}

  public static Map<String, Object> of(RunReport report) {
    BacktestResult result = report.result();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("data", result.course().data());
    json.put("seed", result.seeds().get(0));
    json.put("contestants", result.played().stream().map(one -> contestant(report, one)).toList());
    json.put("seeds", result.seeds());
    if (!result.failures().isEmpty()) {
      json.put("failures", result.failures().stream().map(failed -> failed.inWords()).toList());
    }
    json.put("course", course(result.course()));
    json.put("nature", report.nature().asMap());
    json.put("users", users(result));
    if (!report.ablations().isEmpty()) {
      json.put("ablations", report.ablations().stream().map(ReportJson::ablation).toList());
    }
    Map<String, Object> provenance = report.circumstances().asMap();
    provenance.put("peakHeapMegabytes", result.peakHeap() >> 20);
    provenance.put("settings", new TreeMap<>(report.circumstances().settings()));
    json.put("provenance", provenance);
    return json;
  }

  private static Map<String, Object> contestant(RunReport report, Played played) {
    Splits splits = report.result().course().splits();
    int runs = played.heats().size();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", played.name());
    for (Task task : Task.values()) {
      played
          .in(task)
          .ifPresent(
              score -> {
                Map<String, Object> full = ScoreJson.full(score, splits, runs);
                if (runs > 1) {
                  full.put("spread", played.spread(task));
                }
                report.standings(task).rows().stream()
                    .filter(row -> row.played() == played)
                    .forEach(
                        row -> row.toBest().ifPresent(to -> full.put("toBest", difference(to))));
                json.put(task.word(), full);
              });
    }
    json.put("seconds", played.preparing() + played.playing());
    json.put("secondsPreparing", played.preparing());
    json.put("secondsPlaying", played.playing());
    json.put("about", played.about());
    json.put("isTrained", played.isTrained());
    played.pooled().intervals().ifPresent(some -> json.put("intervals", ScoreJson.intervals(some)));
    if (runs > 1) {
      json.put("bySeed", played.heats().stream().map(ReportJson::heat).toList());
    }
    return json;
  }

  private static Map<String, Object> heat(Heat heat) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seed", heat.seed());
    for (Task task : Task.values()) {
      task.of(heat.score()).ifPresent(score -> json.put(task.word(), ScoreJson.brief(score)));
    }
    json.put("seconds", heat.preparing() + heat.playing());
    return json;
  }

  private static Map<String, Object> course(Course course) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ratings", course.chronicle().size());
    json.put("users", course.chronicle().users());
    json.put("movies", course.chronicle().movies());
    json.put("lowest", course.lowest());
    json.put("highest", course.highest());
    json.put("warm", course.warm());
    json.put("cut", course.cut());
    json.put("cutAt", Instant.ofEpochMilli(course.chronicle().ratedAt(course.cut())).toString());
    json.put("windows", course.splits().windows());
    return json;
  }

  /** Who was predicted for, and how many ratings of theirs. */
  private static Map<String, Object> users(BacktestResult result) {
    Splits splits = result.course().splits();
    List<String> ids = new ArrayList<>();
    List<Long> outputs = new ArrayList<>();
    for (Played any : result.played().stream().limit(1).toList()) {
      Task task = any.pooled().blind().isPresent() ? Task.BLIND : Task.CONDITIONED;
      Sums users = any.in(task).orElseThrow().users();
      for (int user = 0; user < users.parts(); user++) {
        if (users.count(user) > 0) {
          ids.add(splits.users().parts().get(user));
          outputs.add(users.count(user) / any.heats().size());
        }
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ids", ids);
    json.put("outputs", outputs);
    return json;
  }

  private static Map<String, Object> ablation(Ablation ablation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("group", ablation.group());
    ablation.blind().ifPresent(blind -> json.put("blind", difference(blind)));
    ablation.conditioned().ifPresent(both -> json.put("conditioned", difference(both)));
    return json;
  }

  private static Map<String, Object> difference(PairedDifference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("difference", difference.difference());
    if (difference.users() > 1) {
      json.put("low", difference.low());
      json.put("high", difference.high());
    }
    json.put("isMoreThanNoise", difference.isMoreThanNoise());
    return json;
  }
}
