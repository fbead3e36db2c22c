package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.cli.common.Verb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

final class ExploreCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  @Test
  void writesAPageAndTellsWhatMatters() throws Exception {
    Path out = directory.resolve("pages").resolve("mine.html");

    Shell shell = explore(csv("a,1,4,0", "a,2,2,0", "b,1,5,10"), "--out", out.toString());

    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    assertThat(shell.out())
        .contains("3 ratings of 2 movies by 2 users, 1 Jan 1970 to 1 Jan 1970", "values 2 4 5")
        .contains("75.0 % of all pairs", "100.0 % bear the same second", "page written to " + out);
    assertThat(page(out).getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("What is in ratings");
    assertThat(Files.readString(out))
        .contains("the data names no genres", "the data says nothing about its users");
  }

  @Test
  void saysTheSameNumbersAsJson() throws IOException {
    Shell shell = explore(csv("a,1,4,0", "a,2,2,0", "b,1,5,10"), "--json");

    JsonNode json = JSON.readTree(shell.out());
    assertThat(json.path("overview").path("ratings").asLong()).isEqualTo(3);
    assertThat(json.path("overview").path("last").asText()).isEqualTo("1970-01-01T00:00:10Z");
    assertThat(json.path("sessions").path("sameSecond").asDouble()).isEqualTo(1);
    assertThat(json.path("users").path("bins").size()).isEqualTo(2);
    assertThat(json.path("genres").isEmpty()).isTrue();
    assertThat(Path.of(json.path("file").asText()))
        .isRegularFile()
        .startsWith(directory.resolve("work"));
  }

  @Test
  void showsNamesAndNeverObeysThem() throws Exception {
    Path data = Files.createDirectory(directory.resolve("set"));
    StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 0; user < 4; user++) {
      ratings.append(user + ",1,5," + user + "\n" + user + ",2,1," + user + "\n");
    }
    Files.writeString(data.resolve("ratings.csv"), ratings);
    Files.writeString(
        data.resolve("movies.csv"),
        "movieId,title,genres\n"
            + "1,\"</title><script>alert('1')</script> (1999)\",<b>Drama</b>|Horror&amp;\n"
            + "2,\"' onload='alert(2) (1998)\",<b>Drama</b>\n");
    Path out = directory.resolve("page.html");

    Shell shell = explore(data, "--out", out.toString());

    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    Document page = page(out);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getDocumentElement().getTextContent())
        .contains("</title><script>alert('1')</script>", "<b>Drama</b>", "Horror&amp;");
    assertThat(Files.readString(out)).doesNotContain("<script", "http:", "https:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,1,4,0", "a,1,4,0|a,2,4,99999999", "a,1,4,0|b,1,4,0"})
  void worksForTheSmallestData(String rows) throws Exception {
    Path out = directory.resolve("page.html");

    Shell shell = explore(csv(rows.split("[|]")), "--out", out.toString());

    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    assertThat(Files.readString(out)).doesNotContain("NaN", "Infinity");
    assertThat(page(out).getElementsByTagName("section").getLength()).isEqualTo(11);
  }

  @Test
  void saysThatThereIsNothingToShow() throws IOException {
    Shell shell = explore(csv());

    assertThat(shell.exitCode()).isEqualTo(Verb.FAILED);
    assertThat(shell.err()).contains("there are no ratings in ");
    assertThat(directory.resolve("work")).doesNotExist();
  }

  @Test
  void saysWhereItLookedForDataInVain() {
    Shell shell = explore(directory.resolve("nowhere"));

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("No ratings at", "nowhere", "Name one of these");
  }

  private Path csv(String... rows) throws IOException {
    return Files.writeString(
        directory.resolve("ratings.csv"),
        "userId,movieId,rating,timestamp\n" + String.join("\n", rows) + "\n");
  }

  private Shell explore(Path data, String... words) {
    String[] all = new String[words.length + 5];
    all[0] = "explore";
    all[1] = "--data";
    all[2] = data.toString();
    all[3] = "--work-dir";
    all[4] = directory.resolve("work").toString();
    System.arraycopy(words, 0, all, 5, words.length);
    return Shell.run(all);
  }

  private static Document page(Path file) throws Exception {
    String text = Files.readString(file);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
