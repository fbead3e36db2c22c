package io.reelcast.serving.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.serving.answer.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodiesTest {
  private record Part(@Nullable Double rating) {}

  private record Question(
      @Nullable String name, @Nullable List<String> ids, @Nullable List<Part> parts) {}

  @Test
  void readsAQuestion() {
    Question question = read("{'name': 'a', 'ids': ['x', 'y'], 'parts': [{'rating': 2.5}]}");

    assertThat(question).isEqualTo(new Question("a", List.of("x", "y"), List.of(new Part(2.5))));
  }

  @Test
  void readsCharactersThatTakeAPair() {
    assertThat(read("{'name': '\\ud83d\\ude00'}").name()).isEqualTo(Character.toString(0x1F600));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'name': 'a'                     | the body is no JSON",
        "{'name': 'a'} x                  | the body is no JSON",
        "null                             | the body is null",
        "[]                               | at its root is not an object",
        "{'nam': 'a'}                     | a field nam, which is not one of ids, name, parts",
        "{'ids': 'x'}                     | ids is not a list",
        "{'parts': [{'rating': 'five'}]}  | parts[0].rating is not a number",
        "{'parts': [{}, {'rating': []}]}  | parts[1].rating is not a number",
        "{'name': 5}                      | name is not a text",
        "{'name': 'a\\ud83d'}              | name: half of a surrogate pair",
        "{'ids': ['x', '\\ude00\\ud83d']}   | ids[1]: half of a surrogate pair"
      })
  void saysWhereAQuestionMakesNoSense(String json, String where) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read(json))
        .satisfies(refusal -> assertThat(refusal.problem().detail()).contains(where))
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    String deep = "[".repeat(5_000);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read("{'ids': " + deep))
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  private static Question read(String json) {
    return Bodies.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Question.class);
  }
}
