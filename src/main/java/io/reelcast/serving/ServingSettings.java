package io.reelcast.serving;

import io.reelcast.setting.SettingReader;
import io.reelcast.stream.query.Address;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How an instance is asked over HTTP.
 *
 * @param isEnabled whether it can be asked at all
 * @param host the address on which it listens
 * @param port its port, 0 for any that is free
 * @param advertised where other instances reach it; empty where that is the same
 * @param token what a question must bear; empty for none, on loopback only
 * @param certificate for TLS; empty for none
 * @param limits what is too much
 * @param movies of how many movies at most the titles are known
 */
public record ServingSettings(
    boolean isEnabled,
    String host,
    int port,
    Optional<Address> advertised,
    Optional<String> token,
    Optional<Certificate> certificate,
    Limits limits,
    int movies) {
  private static final int SHORTEST_TOKEN = 16;
  private static final int HIGHEST_PORT = 65_535;

  /**
   * A PKCS #12 file with a key and its certificate.
   *
   * @param password of the file
   */
  public record Certificate(Path file, String password) {
    @Override
    public String toString() {
      return file.toString();
    }
  }

  /**
   * What is too much.
   *
   * @param questionsPerSecond from one address
   * @param questionKilobytes of one question
   * @param answerWithin how long another instance, or Kafka, may take to answer
   * @param threads how many questions are answered at once
   */
  public record Limits(
      int questionsPerSecond, int questionKilobytes, Duration answerWithin, int threads) {
    public Limits {
      require(questionsPerSecond >= 1, "questions-per-second", questionsPerSecond, "1 or more");
      require(questionKilobytes >= 1, "question-kilobytes", questionKilobytes, "1 or more");
      require(
          answerWithin.toMillis() >= 10 && answerWithin.toMinutes() < 10,
          "answer-within",
          answerWithin,
          "10 ms to 10 minutes");
      require(threads >= 8 && threads <= 1_000, "threads", threads, "8 to 1000");
    }
  }

  public ServingSettings {
    require(port >= 0 && port <= HIGHEST_PORT, "port", port, "0 to 65535");
    require(movies >= 0, "movies", movies, "0 or more");
    if (host.isBlank()) {
      throw new IllegalArgumentException(
          "serving.host is empty: expected the address to listen on, such as 127.0.0.1 or 0.0.0.0");
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "serving.token is "
              + token.get().length()
              + " characters long: expected "
              + SHORTEST_TOKEN
              + " or more, such as those of 'openssl rand -hex 16'");
    }
    if (isEnabled && token.isEmpty() && !Hosts.isLoopback(host)) {
      throw new IllegalArgumentException(
          "serving.host is "
              + host
              + ", which others can reach, and serving.token is empty: give a token (at least "
              + SHORTEST_TOKEN
              + " characters, the same for all instances), or listen on 127.0.0.1");
    }
  }

  /** Reads what stands under {@code serving}. */
  public static ServingSettings read(SettingReader in) {
    return new ServingSettings(
        in.flag("serving.enabled"),
        in.text("serving.host"),
        in.whole("serving.port"),
        given(in, "serving.advertised").map(ServingSettings::address),
        given(in, "serving.token"),
        given(in, "serving.keystore")
            .map(file -> new Certificate(Path.of(file), in.text("serving.keystore-password"))),
        new Limits(
            in.whole("serving.questions-per-second"),
            in.whole("serving.question-kilobytes"),
            in.duration("serving.answer-within"),
            in.whole("serving.threads")),
        in.whole("serving.movies"));
  }

  private static Address address(String text) {
    try {
      return Address.parse(text);
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          "serving.advertised is " + text + ": expected host:port, such as reelcast-1:8080");
    }
  }

  /** A text that may be left empty. */
  private static Optional<String> given(SettingReader in, String name) {
    return Optional.of(in.text(name)).filter(text -> !text.isEmpty());
  }

  private static void require(boolean holds, String name, Object value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          "serving." + name + " is " + value + ": expected " + expected);
    }
  }
}
