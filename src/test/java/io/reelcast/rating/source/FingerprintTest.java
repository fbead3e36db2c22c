package io.reelcast.rating.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against the examples of FIPS 180-4, of which a name shows the first 64 bits. */
final class FingerprintTest {
  private static final String OF_NOTHING = "e3b0c44298fc1c14";
  private static final String OF_ABC = "ba7816bf8f01cfea";
  private static final String REST_OF_THE_LONG_EXAMPLE =
      "dbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
  private static final String OF_THE_LONG_EXAMPLE = "248d6a61d20638b8";

  @Test
  void isTheBeginningOfTheSha256OfAllTexts() {
    assertThat(new Fingerprint().prefixed("made")).isEqualTo("made-" + OF_NOTHING);
    assertThat(new Fingerprint().with("a").with("").with("bc").prefixed("films"))
        .isEqualTo("films-" + OF_ABC);
  }

  @Test
  void copyStaysWhatItWasWhenTheOriginalGoesOn() {
    Fingerprint original = new Fingerprint().with("abc");
    Fingerprint copy = original.copy();

    original.with(REST_OF_THE_LONG_EXAMPLE);

    assertThat(copy.prefixed("x")).isEqualTo("x-" + OF_ABC);
    assertThat(original.prefixed("x")).isEqualTo("x-" + OF_THE_LONG_EXAMPLE);
  }

  @Test
  void originalStaysWhatItWasWhenACopyGoesOnAndEnds() {
    Fingerprint original = new Fingerprint().with("abc");
    Fingerprint copy = original.copy().with(REST_OF_THE_LONG_EXAMPLE);

    String ended = copy.prefixed("x");

    assertThat(ended).isEqualTo("x-" + OF_THE_LONG_EXAMPLE);
    assertThat(original.prefixed("x")).isEqualTo("x-" + OF_ABC);
  }
}
