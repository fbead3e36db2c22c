package io.reelcast.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.WarmTraining;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class LearningCurveTest {
  private static final List<String> CURVES = List.of("newborn", "blind", "conditioned", "loss");
  private static final ReleaseId RELEASE = ReleaseId.parse("0123456789abcdef");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 60, 1000})
  void showsEveryEpochOnEveryCurve(int count) throws Exception {
    List<Epoch> epochs = epochs(count);

    Document picture = parsed(LearningCurve.drawn(RELEASE, epochs, epochs.get(count / 2)));

    assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(CURVES.size());
    for (int curve = 0; curve < CURVES.size(); curve++) {
      assertThat(elements(picture, "polyline").get(curve).getParentNode())
          .isInstanceOfSatisfying(
              Element.class,
              group ->
                  assertThat(group.getElementsByTagName("circle").getLength()).isEqualTo(count));
      assertThat(points(picture, CURVES.get(curve))).hasDimensions(count, 2);
    }
  }

  @Test
  void greaterErrorsLieHigherAndLaterEpochsFurtherRight() throws Exception {
    List<Epoch> epochs =
        List.of(
            new Epoch(1, 0.01, 0.5, 0.95, 0.9, 1),
            new Epoch(2, 0.01, 0.25, 0.9, 0.8, 1),
            new Epoch(3, 0.01, 0.375, 0.925, 0.7, 1));

    Document picture = parsed(LearningCurve.drawn(RELEASE, epochs, epochs.get(2)));

    double[][] newborn = points(picture, "newborn");
    double[][] blind = points(picture, "blind");
    double[][] conditioned = points(picture, "conditioned");
    double[][] loss = points(picture, "loss");
    for (int epoch = 0; epoch < 3; epoch++) {
      assertThat(newborn[epoch][1]).isLessThan(blind[epoch][1]);
      assertThat(blind[epoch][1]).isLessThan(conditioned[epoch][1]);
      assertThat(loss[epoch][0]).isEqualTo(blind[epoch][0]);
    }
    assertThat(blind[0][0]).isLessThan(blind[1][0]);
    assertThat(blind[1][0] - blind[0][0]).isEqualTo(blind[2][0] - blind[1][0], within(0.11));
    // The third lies half-way between the two others, in blind error as in loss.
    assertThat(blind[2][1]).isEqualTo((blind[0][1] + blind[1][1]) / 2, within(0.11));
    assertThat(loss[2][1]).isEqualTo((loss[0][1] + loss[1][1]) / 2, within(0.11));
  }

  @Test
  void saysWhichEpochWasBestAndHowMuchItGained() throws Exception {
    List<Epoch> epochs =
        List.of(
            new Epoch(1, 0.01, 0.5, 1.01, 0.75, 1),
            new Epoch(2, 0.01, 0.5, 0.95, 0.875, 1),
            new Epoch(3, 0.01, 0.5, 0.96, 0.875, 1));

    List<String> texts = texts(LearningCurve.drawn(RELEASE, epochs, epochs.get(1)));
    List<String> worse = texts(LearningCurve.drawn(RELEASE, epochs, epochs.get(0)));

    assertThat(texts)
        .contains(
            "How release 0123456789abcdef learnt",
            "Best after epoch 2 of 3: blind −5.0 %, conditioned −12.5 % against the newborn",
            "newborn 1.0000",
            "blind 0.9500",
            "conditioned 0.8750",
            "loss 0.5000");
    assertThat(worse)
        .contains("Best after epoch 1 of 3: blind +1.0 %, conditioned −25.0 % against the newborn");
  }

  @Test
  void namesNeverStandUponEachOtherOrOutside() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      double spread = Math.pow(10, -random.nextInt(6));
      Epoch only =
          new Epoch(
              1, 0.1, 0.3, 1 + spread * random.nextDouble(), 1 + spread * random.nextDouble(), 1);

      Document picture = parsed(LearningCurve.drawn(RELEASE, List.of(only), only));

      double[] heights =
          elements(picture, "text").stream()
              .filter(
                  text -> text.getAttribute("class").matches("name (newborn|blind|conditioned)"))
              .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
              .sorted()
              .toArray();
      assertThat(heights).hasSize(3);
      assertThat(heights[1] - heights[0]).isGreaterThan(17);
      assertThat(heights[2] - heights[1]).isGreaterThan(17);
      assertThat(heights[0]).isGreaterThan(130);
      assertThat(heights[2]).isLessThan(430);
    }
  }

  @Test
  void liesBesideWhatTheTrainingKeeps() throws IOException {
    List<Epoch> epochs = epochs(3);

    Path file =
        LearningCurve.write(
            new WarmTraining.Result(LearntReleases.random(1), epochs, 0, directory));

    assertThat(file).isEqualTo(directory.resolve("learning-curves.svg"));
    // That release says that its second epoch was the best.
    assertThat(Files.readString(file))
        .isEqualTo(LearningCurve.drawn(LearntReleases.random(1).id(), epochs, epochs.get(1)))
        .contains("prefers-color-scheme: dark");
  }

  private static List<Epoch> epochs(int count) {
    Random random = new Random(count);
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                new Epoch(
                    number,
                    0.01,
                    random.nextDouble(),
                    random.nextDouble(),
                    random.nextDouble(),
                    0.9))
        .toList();
  }

  private static Document parsed(String picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document picture, String name) {
    NodeList found = picture.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> texts(String picture) throws Exception {
    return elements(parsed(picture), "text").stream().map(Element::getTextContent).toList();
  }

  /** The corners of a curve as [epoch][x and y]. */
  private static double[][] points(Document picture, String curve) {
    Element line =
        elements(picture, "polyline").stream()
            .filter(one -> ((Element) one.getParentNode()).getAttribute("class").equals(curve))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(line.getAttribute("points").split(" "))
        .map(point -> Arrays.stream(point.split(",")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }
}
