package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.browser.Browser;
import io.reelcast.fixtures.browser.Rows;
import io.reelcast.fixtures.browser.UserView;
import io.reelcast.fixtures.serving.Api;
import io.reelcast.fixtures.serving.MadeRatings;
import io.reelcast.fixtures.serving.ServedWorld;
import io.reelcast.rating.Movie;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page as a browser shows it, held against what the instance answers. */
@EnabledIf(
    value = "io.reelcast.fixtures.browser.Browser#isInstalled",
    disabledReason =
        "SKIPPED: needs chromium and chromedriver (apt-get install chromium chromium-driver)")
class BrowserIT {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String USER = "u36";
  private static final String ASKED = "users/" + USER;
  private static final String MARKUP = "<img src=x onerror=alert(1)>";
  private static final String LONGEST = "W".repeat(128);
  private static final String TOKEN = "a-token-of-this-test";

  @TempDir static Path directory;
  @AutoClose private static ServedWorld world;
  @AutoClose private static Browser browser;
  private static UserView user;

  /** What is refused because a test wants it to be. */
  private final Set<String> refused = new HashSet<>();

  private String page = "";

  @BeforeAll
  static void begin() throws IOException {
    world = ServedWorld.open(directory);
    browser = Browser.start();
    user = new UserView(browser);
    world.begin();
  }

  @BeforeEach
  void looksAtNothing() {
    page = world.page();
    browser.open("about:blank");
    browser.complaints();
    browser.requests();
  }

  @AfterEach
  void nothingIsComplainedOfAndNobodyElseIsAsked() {
    assertThat(browser.complaints())
        .allMatch(
            complaint ->
                complaint.contains("Failed to load resource")
                    && refused.stream().anyMatch(one -> complaint.startsWith(page + one + " ")));
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith(page) || address.startsWith("data:"))
        .noneMatch(address -> address.contains(TOKEN));
  }

  @Test
  void showsFiguresAndReleasesAsTheyCome() {
    browser.open(page);
    Set<String> atFirst = await().atMost(LONG).until(BrowserIT::releases, all -> !all.isEmpty());
    String accepted =
        await().atMost(LONG).until(() -> browser.field("accepted"), told -> !told.isEmpty());

    try (MadeRatings ratings = world.publish()) {
      await().atMost(LONG).until(() -> !browser.field("accepted").equals(accepted));
      await().atMost(LONG).until(() -> Double.parseDouble(browser.field("ratings-per-second")) > 0);
      await().atMost(LONG).until(() -> !atFirst.containsAll(releases()));
      browser.pictures("overview");
      browser.click("#ranges label:nth-of-type(2)");
      await().atMost(LONG).until(() -> browser.text("#error-lead").contains("last hour"));
    }

    agree(
        () -> {
          Set<String> shown = releases();
          List<String> predicting = browser.data("#instances tr[data-answering=true]", "onRelease");
          JsonNode told = world.api().get("releases?most=1000").path("releases");
          assertThat(told.findValuesAsText("release")).containsAll(shown).containsAll(predicting);
        });
    assertThat(browser.data("#instances tr[data-answering=true]", "instance"))
        .containsExactly(page.replaceAll("http://|/", ""));
    for (String chart : List.of("#error-chart", "#coverage-chart", "#latency-chart")) {
      assertThat(browser.count(chart + " canvas")).isOne();
    }
  }

  @Test
  void tellsOfAUserWhatTheInstanceAnswers() {
    world.awaitStill();

    browser.open(page + "#/user/" + USER);

    agree(() -> user.assertTells(world.api().get(ASKED)));
    agree(() -> user.assertPredicts(world.api().get(ASKED + "/prediction")));
  }

  @Test
  void explainsAPredictionByPartsThatAddUpToIt() {
    world.awaitStill();
    browser.open(page + "#/user/" + USER);
    browser.click("#why-slots label:nth-of-type(2)");

    for (int slot = 0; slot < 5; slot++) {
      int shown = slot;
      agree(() -> user.assertExplains(world.api().get(ASKED + "/prediction:explain"), shown));
      browser.press(Keys.ARROW_RIGHT);
    }
  }

  @Test
  void movesThePredictionWhereRecordsAreChanged() {
    world.awaitStill();
    browser.open(page + "#/user/" + USER);
    String slider = "#what-if-rating-5";
    JsonNode history = world.api().get(ASKED).path("history");
    double given = history.path(4).path("rating").asDouble();
    double changed = given > 2 ? given - 1 : given + 1;
    Keys key = given > 2 ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT;

    browser.type(slider, key, key);

    Object question = UserView.question(history, changed);
    agree(() -> user.assertSupposes(world.api().post(ASKED + "/prediction:whatIf", question)));
    assertThat(browser.rows("#what-if-next li", "before", "value"))
        .noneMatch(row -> row.get(0).equals(row.get(1)));
    browser.pictures("user");

    browser.type("#what-if-reset", Keys.ENTER);

    agree(() -> assertThat(user.supposed()).isEqualTo(user.next()));
    assertThat(Double.parseDouble(browser.value(slider))).isEqualTo(given);
  }

  @Test
  void findsAMovieByItsTitle() {
    world.awaitStill();
    JsonNode sought = world.api().get(ASKED).path("history").path(0);
    String movieId = sought.path("movieId").asText();
    browser.open(page);

    browser.press("/");
    browser.press(sought.path("title").asText());
    browser.choose("#search-text", sought.path("title").asText());
    browser.type("#would-give-user", USER, Keys.ENTER);

    agree(
        () -> {
          JsonNode told = world.api().get("movies/" + movieId);
          JsonNode given =
              world.api().post(ASKED + "/ratings:predict", Map.of("movieIds", List.of(movieId)));
          assertThat(browser.address()).isEqualTo(page + "#/movie/" + movieId);
          assertThat(browser.text("[data-field=movie-title]"))
              .isEqualTo(told.path("title").asText());
          assertThat(browser.text("[data-field=movie-year]")).isEqualTo(told.path("year").asText());
          assertThat(browser.text("[data-fact=genres]"))
              .startsWith(told.path("genres").path(0).asText());
          assertThat(browser.numbers("#crowd", "value"))
              .containsExactly(told.path("expected").asDouble());
          assertThat(browser.rows("[data-field=would-give]", "value", "low", "high"))
              .hasSize(1)
              .isEqualTo(Rows.of(given.path("movies"), "rating", "low", "high"));
        });
    browser.pictures("movie");
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() {
    refuse("nobody");
    JsonNode told = world.api().get("users/nobody");

    browser.open(page + "#/user/nobody");

    agree(
        () -> {
          assertThat(browser.text("#user-trouble [data-field=problem-detail]"))
              .contains("nobody")
              .isEqualTo(told.path("detail").asText());
          assertThat(browser.text("#user-trouble [data-field=problem-cure]"))
              .isNotEmpty()
              .isEqualTo(told.path("cure").asText());
          assertThat(browser.text("#user-answer")).isEmpty();
        });
  }

  @Test
  void showsMarkupOfStrangersAsText() {
    String unknown = MARKUP + "2";
    refuse(Api.encoded(unknown));
    world.describe(Movie.of(MARKUP, MARKUP, OptionalInt.empty(), List.of(MARKUP)));
    world.api().post("ratings", Map.of("userId", MARKUP, "movieId", MARKUP, "rating", 4));
    String stranger = Api.encoded(MARKUP);
    await().atMost(LONG).until(() -> world.api().get("users/" + stranger).has("sequence"));

    browser.open(page + "#/user/" + stranger);
    agree(() -> assertThat(browser.text("#history .title")).isEqualTo(MARKUP));
    agree(() -> assertThat(browser.text("#why-rows .title")).isEqualTo(MARKUP));
    assertThat(browser.text("[data-field=user-id]")).isEqualTo(MARKUP);
    assertThat(browser.text("#what-if-history .title")).isEqualTo(MARKUP);
    browser.type("#search-text", MARKUP.toUpperCase(Locale.ROOT));
    browser.choose("#search-text", MARKUP);
    agree(() -> assertThat(browser.text("[data-fact=genres]")).isEqualTo(MARKUP));
    browser.type("#search-text", unknown);
    browser.choose("#search-text", unknown);
    agree(() -> assertThat(browser.text("[data-field=problem-detail]")).contains(unknown));

    assertThat(browser.isDialogOpen()).isFalse();
    assertThat(browser.count("img")).as("the one of the brand").isOne();
    assertThat(browser.count("[onerror]")).isZero();
  }

  @Test
  void isNeverWiderThanASmallPhone() {
    refuse(LONGEST);
    world.describe(Movie.of(LONGEST, LONGEST, OptionalInt.empty(), List.of(LONGEST)));
    Map<String, String> shown =
        Map.of(
            "#/",
            "#releases tr[data-release]",
            "#/user/" + USER,
            "#next li",
            "#/user/" + LONGEST,
            "[data-field=problem-detail]",
            "#/movie/" + LONGEST,
            "[data-fact=genres]");

    try {
      browser.narrow(360, 740);
      shown.forEach(
          (view, content) -> {
            browser.open(page + view);
            await().atMost(LONG).until(() -> !browser.text(content).isEmpty());
            assertThat(browser.overflow()).as(view).isZero();
          });
    } finally {
      browser.widen();
    }
  }

  @Test
  void asksForTheTokenAndKeepsItToItself() {
    refused.addAll(List.of("live", "quality?last=10m", "releases?most=1000"));
    try (ReelcastProcess guarded = world.aside("guarded", "serving.token=" + TOKEN)) {
      page = ServedWorld.page(guarded);
      Api api = new Api(page).with(TOKEN);

      browser.open(page);
      browser.type("#token-text", "not-the-token-that-is-set", Keys.ENTER);
      agree(() -> assertThat(browser.text("#token-trouble")).contains("Is it spelt right?"));
      browser.type("#token-text", TOKEN, Keys.ENTER);
      api.post("ratings", Map.of("userId", USER, "movieId", "any", "rating", 4));

      agree(() -> assertThat(browser.field("accepted")).isEqualTo("1"));
      agree(() -> assertThat(browser.data("#newest a", "userId")).containsExactly(USER));
      assertThat(browser.field("release")).isEqualTo(api.get("live").path("release").asText());
      assertThat(browser.text("#token")).isEmpty();
      assertThat(browser.address()).isEqualTo(page);
    }
  }

  private void refuse(String userId) {
    refused.addAll(List.of("users/" + userId, "users/" + userId + "/prediction"));
  }

  private static Set<String> releases() {
    return Set.copyOf(browser.data("#releases tr[data-release]", "release"));
  }

  private static void agree(ThrowingRunnable claims) {
    await().atMost(LONG).untilAsserted(claims);
  }
}
