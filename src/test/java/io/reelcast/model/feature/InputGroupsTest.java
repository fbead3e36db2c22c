package io.reelcast.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InputGroupsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ALL =
      List.of("movies", "user", "taste", "aftermath", "trail", "alike");

  @Test
  void orderIsThatOfTheNetworksInputsHoweverTheyAreNamed() {
    InputGroups groups = InputGroups.named(List.of("aftermath", "taste", "movies"));

    assertThat(groups.names()).containsExactly("movies", "taste", "aftermath");
    assertThat(groups).hasToString("[movies, taste, aftermath]");
    assertThat(groups)
        .isEqualTo(InputGroups.named(List.of("movies", "taste", "aftermath")))
        .hasSameHashCodeAs(InputGroups.named(List.of("movies", "taste", "aftermath")))
        .isNotEqualTo(InputGroups.named(ALL))
        .isNotEqualTo("[movies, taste, aftermath]");
    assertThat(InputGroups.named(ALL).names()).isEqualTo(ALL);
  }

  /** The rating and the gap of a record, and a movie's place among the next, there always are. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', 2, 0, 1",
    "movies, 6, 0, 5",
    "user, 2, 12, 1",
    "taste, 3, 3, 5",
    "aftermath, 2, 30, 2",
    "movies user, 6, 12, 5",
    "trail, 2, 6, 1",
    "alike, 2, 0, 5",
    "movies user taste aftermath, 7, 45, 10",
    "movies user taste aftermath trail alike, 7, 51, 14"
  })
  void countsTheFeaturesOfEachGroup(String names, int ofAStep, int ofTheUser, int ofAMovie) {
    InputGroups groups = InputGroups.named(names.isEmpty() ? List.of() : List.of(names.split(" ")));

    assertThat(groups.stepFeatures()).isEqualTo(ofAStep);
    assertThat(groups.userFeatures()).isEqualTo(ofTheUser);
    assertThat(groups.movieFeatures()).isEqualTo(ofAMovie);
  }

  @Test
  void firstReleasesSawWhatTheCrowdSaysAndTheUsersStatistics() {
    assertThat(InputGroups.FIRST.names()).containsExactly("movies", "user");
    assertThat(InputGroups.FIRST.has(InputGroup.USER)).isTrue();
    assertThat(InputGroups.FIRST.has(InputGroup.TASTE)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"movies user aftermath trail, false", "taste, true", "movies alike, true"})
  void tastesAndWhatIsAlikeNeedFactors(String names, boolean needsFactors) {
    assertThat(InputGroups.named(List.of(names.split(" "))).needsFactors()).isEqualTo(needsFactors);
  }

  @Test
  void oneGroupLessLeavesTheOthersAndItselfAsTheyAre() {
    InputGroups all = InputGroups.named(ALL);

    assertThat(all.without(InputGroup.TASTE).names())
        .containsExactly("movies", "user", "aftermath", "trail", "alike");
    assertThat(all.names()).isEqualTo(ALL);
    assertThat(InputGroups.FIRST.without(InputGroup.TASTE)).isEqualTo(InputGroups.FIRST);
    assertThat(InputGroups.FIRST.without(InputGroup.USER).without(InputGroup.MOVIES).names())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"genres", "Taste", "", " taste"})
  void refusesAGroupThatItDoesNotKnowAndNamesThoseThereAre(String name) {
    assertThatThrownBy(() -> InputGroups.named(List.of("movies", name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "network.inputs is movies,"
                + name
                + ": expected some of movies, user, taste, aftermath, trail, alike, each at most once");
  }

  @Test
  void refusesAGroupThatIsNamedTwice() {
    assertThatThrownBy(() -> InputGroups.named(List.of("taste", "user", "taste")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("network.inputs is taste,user,taste: expected ");
  }

  @Test
  void inJsonItIsTheListOfItsNames() throws JsonProcessingException {
    InputGroups groups = InputGroups.named(List.of("taste", "movies"));

    assertThat(JSON.writeValueAsString(groups)).isEqualTo("[\"movies\",\"taste\"]");
    assertThat(JSON.readValue("[\"taste\",\"movies\"]", InputGroups.class)).isEqualTo(groups);
    assertThat(JSON.readValue("[]", InputGroups.class).names()).isEmpty();
    assertThatThrownBy(() -> JSON.readValue("[\"genres\"]", InputGroups.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("network.inputs is genres: expected ");
  }
}
