package io.reelcast.serving.http.guard;

import io.reelcast.serving.answer.Refusal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where no token is asked for, only questions to this machine by its own name are answered: a page
 * of somebody else's, whose name was made to point here (DNS rebinding), asks by that name.
 */
public record HostGuard(boolean isOn, Set<String> names) {
  public HostGuard {
    names = Set.copyOf(names);
  }

  /**
   * @param host the header, as it came
   */
  public void check(@Nullable String host) {
    if (isOn && (host == null || !names.contains(name(host)))) {
      throw Refusal.of(
          421,
          "Not by this name",
          "the question was sent to '" + host + "', which is no name of this machine",
          "ask by 127.0.0.1 or localhost; to be asked by another name, set serving.token");
    }
  }

  private static String name(String host) {
    return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }
}
