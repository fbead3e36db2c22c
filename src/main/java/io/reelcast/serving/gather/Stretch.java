package io.reelcast.serving.gather;

import io.javalin.http.Context;
import io.reelcast.scoring.timeline.TimelineSettings;
import io.reelcast.serving.answer.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time up to now, in steps.
 *
 * @param last how far back it reaches, a multiple of the step
 */
public record Stretch(Duration last, Duration step) {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([smhd])");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));
  private static final String USUAL = "1h";
  private static final int USUAL_STEPS = 180;
  private static final int MOST_STEPS = 2_016;

  /** Multiples of a moment that are round numbers of seconds, minutes or hours. */
  private static final List<Integer> ROUND = List.of(1, 2, 3, 6, 12, 24, 36, 60, 72, 144, 288);

  /** What a question asks for by {@code last} and {@code step}. */
  public static Stretch of(Context ctx, TimelineSettings settings) {
    return of(
        Optional.ofNullable(ctx.queryParam("last")).orElse(USUAL),
        Optional.ofNullable(ctx.queryParam("step")),
        settings);
  }

  static Stretch of(String back, Optional<String> given, TimelineSettings settings) {
    Duration last = duration("last", back);
    TimelineSettings.Span span =
        last.compareTo(settings.fine().kept()) <= 0 ? settings.fine() : settings.coarse();
    Duration step =
        given.map(text -> duration("step", text)).orElseGet(() -> usualStep(last, span.moment()));
    long steps = (last.toMillis() + step.toMillis() - 1) / step.toMillis();
    Duration whole = step.multipliedBy(steps);
    if (whole.compareTo(span.kept()) > 0
        || step.toMillis() % span.moment().toMillis() != 0
        || steps > MOST_STEPS) {
      throw Refusal.wrong(
          "there are no steps of " + step.toSeconds() + " s over " + last.toSeconds() + " s",
          "ask for steps of a multiple of "
              + span.moment().toSeconds()
              + " s, at most "
              + MOST_STEPS
              + " of them, over at most "
              + settings.coarse().kept().toDays()
              + " days");
    }
    return new Stretch(whole, step);
  }

  private static Duration usualStep(Duration last, Duration moment) {
    return ROUND.stream()
        .map(moment::multipliedBy)
        .filter(step -> last.dividedBy(step) <= USUAL_STEPS)
        .findFirst()
        .orElse(moment.multipliedBy(ROUND.get(ROUND.size() - 1)));
  }

  private static Duration duration(String name, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Refusal.wrong(
          name + " is '" + text + "'", "give a number and s, m, h or d, such as 10m or 7d");
    }
    return Optional.ofNullable(UNITS.get(form.group(2)))
        .orElseThrow()
        .multipliedBy(Long.parseLong(form.group(1)));
  }

  /** The same as part of a question. */
  String query() {
    return "?last=" + last.toSeconds() + "s&step=" + step.toSeconds() + "s";
  }
}
