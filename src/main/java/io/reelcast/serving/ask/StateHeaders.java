package io.reelcast.serving.ask;

import io.reelcast.stream.query.Freshness;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;

/** The headers in which one instance tells another how old a state may be. */
public final class StateHeaders {
  private static final String SOURCE = "Reelcast-Source";
  private static final String BEHIND = "Reelcast-Behind";
  private static final String AGE = "Reelcast-Age-Millis";

  private StateHeaders() {}

  public static Map<String, String> of(Freshness freshness) {
    return Map.of(
        SOURCE,
        freshness.source().name().toLowerCase(Locale.ROOT),
        BEHIND,
        Long.toString(freshness.behind()),
        AGE,
        Long.toString(freshness.ageMillis()));
  }

  /** Throws where they are not as {@link #of} writes them. */
  static Freshness read(HttpHeaders headers) {
    return new Freshness(
        Freshness.Source.valueOf(headers.firstValue(SOURCE).orElseThrow().toUpperCase(Locale.ROOT)),
        headers.firstValueAsLong(BEHIND).orElseThrow(),
        headers.firstValueAsLong(AGE).orElseThrow());
  }
}
