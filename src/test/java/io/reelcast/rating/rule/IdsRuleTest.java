package io.reelcast.rating.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdsRuleTest {
  private static final IdsRule RULE = new IdsRule(128);

  @Test
  void acceptsIdsOfOneCharacterAndOfTheLongestLength() {
    assertThat(RULE.objection(Claims.ids("u", "m"))).isEmpty();
    assertThat(RULE.objection(Claims.ids("u".repeat(128), "é".repeat(64)))).isEmpty();
  }

  @Test
  void refusesAnEmptyUserId() {
    assertThat(RULE.objection(Claims.ids("", "m1")))
        .hasValueSatisfying(why -> assertThat(why).startsWith("userId is empty"));
  }

  @Test
  void refusesAnEmptyMovieId() {
    assertThat(RULE.objection(Claims.ids("u1", "")))
        .hasValueSatisfying(why -> assertThat(why).startsWith("movieId is empty"));
  }

  @Test
  void refusesAUserIdThatIsACharacterTooLong() {
    assertThat(RULE.objection(Claims.ids("u".repeat(129), "m1")))
        .hasValueSatisfying(
            why -> assertThat(why).contains("userId", "129", "128", "rating.longest-id"));
  }

  @Test
  void refusesAMovieIdThatIsACharacterTooLong() {
    assertThat(RULE.objection(Claims.ids("u1", "m".repeat(129))))
        .hasValueSatisfying(
            why -> assertThat(why).contains("movieId", "129", "128", "rating.longest-id"));
  }

  @Test
  void countsTheBytesOfAnIdAndNotItsCharacters() {
    assertThat(RULE.objection(Claims.ids("u1", "é".repeat(65))))
        .hasValueSatisfying(why -> assertThat(why).contains("movieId", "130 bytes"));
  }

  @Test
  void isCountedAsBadId() {
    assertThat(RULE.reason()).isEqualTo("bad-id");
  }
}
