package io.reelcast.serving.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.serving.answer.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardsTest {
  private static final long SECOND = 1_000_000_000L;

  private final TokenGuard token = new TokenGuard(Optional.of("0123456789abcdef"));
  private final HostGuard host = new HostGuard(true, Set.of("localhost", "127.0.0.1", "[::1]"));
  private long now;

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Bearer ",
        "Bearer 0123456789abcde",
        "Bearer 0123456789abcdef0",
        "Basic 0123456789abcdef",
        "0123456789abcdef"
      })
  void letsNobodyInWhoBearsNotTheToken(String authorization) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> token.check(authorization))
        .satisfies(refusal -> statusIs(refusal, 401));
  }

  @Test
  void letsThoseInWhoBearTheTokenAndAllWhereThereIsNone() {
    assertThatCode(() -> token.check("Bearer 0123456789abcdef")).doesNotThrowAnyException();
    assertThatCode(() -> new TokenGuard(Optional.empty()).check(null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"evil.example", "localhost.evil.example:8080", "127.0.0.2:8080", ""})
  void isNotAskedByANameThatIsNotItsOwn(String name) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> host.check(name))
        .satisfies(refusal -> statusIs(refusal, 421));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "[::1]"})
  void isAskedByItsOwnNamesOnAnyPort(String name) {
    assertThatCode(() -> host.check(name)).doesNotThrowAnyException();
  }

  @Test
  void takesAsManyQuestionsAsASecondMayHold() {
    RateGuard rate = new RateGuard(3, () -> now);
    ask(rate, "a", 3);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rate.check("a"))
        .satisfies(refusal -> statusIs(refusal, 429));
    ask(rate, "b", 3);
    now += SECOND / 3 + 1;
    ask(rate, "a", 1);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rate.check("a"));
    now += 100 * SECOND;
    ask(rate, "a", 3);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rate.check("a"));
  }

  private static void ask(RateGuard rate, String address, int times) {
    for (int i = 0; i < times; i++) {
      rate.check(address);
    }
  }

  private static void statusIs(Refusal refusal, int status) {
    assertThat(refusal.status()).isEqualTo(status);
  }
}
