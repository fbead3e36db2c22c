package io.reelcast.serving.answer;

import io.reelcast.stream.query.Freshness;
import java.util.Locale;

/**
 * How old an answer may be.
 *
 * @param source {@code active} or {@code standby}
 * @param instance the address of the one that keeps it
 */
public record Age(String source, String instance, long behind, long ageMillis) {
  public static Age of(Freshness freshness, String instance) {
    return new Age(
        freshness.source().name().toLowerCase(Locale.ROOT),
        instance,
        freshness.behind(),
        freshness.ageMillis());
  }
}
