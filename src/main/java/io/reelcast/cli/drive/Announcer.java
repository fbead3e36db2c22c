package io.reelcast.cli.drive;

import io.reelcast.cli.common.Releases;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.instance.PipelineListener;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Release;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says what releases come, and what was decided about them. */
record Announcer(Console console) implements PipelineListener {
  @Override
  public void serves(String page) {
    if (console.isJson()) {
      console.json(Map.of("event", "serving", "page", page));
    } else {
      console.note("the page is at " + page);
    }
  }

  @Override
  public void swapped(Release release) {
    if (console.isJson()) {
      console.json(Map.of("event", "release", "release", release.id().toString()));
    } else {
      note("release " + Releases.inWords(release) + " predicts now");
    }
  }

  @Override
  public void active() {
    say("learning", "this instance learns from now on");
  }

  @Override
  public void idle() {
    say("notLearning", "this instance learns no longer");
  }

  @Override
  public void published(ReleaseFiles release) {
    release.release().descent().ifPresent(descent -> decided(release, descent));
  }

  private void decided(ReleaseFiles release, Descent descent) {
    if (console.isJson()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("event", "learnt");
      line.put("release", release.id().toString());
      line.put("round", descent.round());
      line.put("windows", descent.windows());
      line.put("verdict", descent.verdict());
      line.put("reason", descent.reason());
      line.put("isAlarmed", descent.isAlarmed());
      line.put("isConfirmed", descent.isConfirmed());
      console.json(line);
      return;
    }
    if (descent.isAlarmed()) {
      note("errors have risen in round " + descent.round() + ": the next ones make haste");
    }
    if (descent.isConfirmed()) {
      note("errors stay high: of tastes only a part still counts, what was learnt before is left");
    }
    note(
        String.format(
            Locale.ROOT,
            "round %d learnt from %,d windows; %s: %s",
            descent.round(),
            descent.windows(),
            descent.verdict(),
            descent.reason()));
  }

  private void say(String event, String words) {
    if (console.isJson()) {
      console.json(Map.of("event", event));
    } else {
      note(words);
    }
  }

  private void note(String words) {
    console.note(String.format(Locale.ROOT, "%tT  %s", LocalTime.now(), words));
  }
}
