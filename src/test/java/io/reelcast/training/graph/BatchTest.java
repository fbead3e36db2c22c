package io.reelcast.training.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.Range;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.training.sample.Sample;
import io.reelcast.training.sample.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

final class BatchTest {
  private static final NetworkShape SHAPE = new NetworkShape(1, 2, 2, 3);
  private static final float RANGE = 4;

  /** Brings 0 to 100 to 0 to 1. */
  private static final Scaling HUNDREDTHS =
      new Scaling(
          hundred(InputGroups.FIRST.stepFeatures()),
          hundred(InputGroups.FIRST.userFeatures()),
          hundred(InputGroups.FIRST.movieFeatures()));

  @ParameterizedTest(name = "{0} records")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void recordsStandInFrontOfTheMissingOnes(int records) {
    Sample sample = numbered(records);

    INDArray found = dl4j(sample).getFeatures(0);

    assertThat(found.shape()).containsExactly(1, 6 + 3, 5);
    for (int step = 0; step < 5; step++) {
      for (int feature = 0; feature < 6; feature++) {
        float expected = step < records ? (10 * step + feature) / 100f : 0;
        assertThat(found.getFloat(0, feature, step)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest(name = "{0} records")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void maskSaysHowManyRecordsThereAreAndOneWhereThereAreNone(int records) {
    MultiDataSet found = dl4j(numbered(records));

    float[][] masks = {
      {1, 0, 0, 0, 0},
      {1, 0, 0, 0, 0},
      {1, 1, 0, 0, 0},
      {1, 1, 1, 0, 0},
      {1, 1, 1, 1, 0},
      {1, 1, 1, 1, 1}
    };
    assertThat(found.getFeaturesMaskArray(0).toFloatMatrix())
        .isDeepEqualTo(new float[][] {masks[records]});
    assertThat(found.getFeaturesMaskArray(1)).isNull();
    assertThat(found.getFeaturesMaskArray(2)).isNull();
    assertThat(found.getLabelsMaskArray(0)).isNull();
    assertThat(found.getLabelsMaskArray(1)).isNull();
  }

  @Test
  void withoutARecordTheOneStepIsEmpty() {
    Sample sample = numbered(0);
    Arrays.fill(sample.inputs().step(0), 50);
    sample.inputs().genres(0, 0b111);

    INDArray found = dl4j(sample).getFeatures(0);

    assertThat(found.sumNumber().floatValue()).isZero();
  }

  @Test
  void genresFollowTheFeatures() {
    Sample sample = numbered(2);
    sample.inputs().genres(0, 0b101);
    sample.inputs().genres(1, 0b010);

    INDArray found = dl4j(sample).getFeatures(0);

    float[][] genres = {{1, 0, 0, 0, 0}, {0, 1, 0, 0, 0}, {1, 0, 0, 0, 0}};
    for (int genre = 0; genre < 3; genre++) {
      for (int step = 0; step < 5; step++) {
        assertThat(found.getFloat(0, 6 + genre, step)).isEqualTo(genres[genre][step]);
      }
    }
  }

  @Test
  void userIsARow() {
    Sample sample = numbered(5);

    INDArray found = dl4j(sample).getFeatures(1);

    assertThat(found.toFloatMatrix())
        .isDeepEqualTo(
            new float[][] {{.5f, .51f, .52f, .53f, .54f, .55f, .56f, .57f, .58f, .59f, .6f, .61f}});
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void moviesAndOutcomesStandSlotBySlot(long seed) {
    List<Sample> samples = new LearningRoom(SHAPE, seed).samples(4);
    List<Sample> unscaled = samples.stream().map(Samples::copy).toList();

    MultiDataSet found = dl4j(samples.toArray(Sample[]::new));

    assertThat(found.getFeatures(2).shape()).containsExactly(4, 5 + 3, 5);
    assertThat(found.getLabels(0).shape()).containsExactly(4, 5);
    assertThat(found.getLabels(1).shape()).containsExactly(4, 1, 5);
    for (int i = 0; i < 4; i++) {
      Sample sample = unscaled.get(i);
      for (int slot = 0; slot < 5; slot++) {
        for (int feature = 0; feature < 5; feature++) {
          assertThat(found.getFeatures(2).getFloat(i, feature, slot))
              .isEqualTo(sample.movie(slot)[feature] / 100);
        }
        for (int genre = 0; genre < 3; genre++) {
          assertThat(found.getFeatures(2).getFloat(i, 5 + genre, slot))
              .isEqualTo(sample.genres(slot) >> genre & 1);
        }
        float surplus = sample.outcome(slot) - sample.expected();
        assertThat(found.getLabels(0).getFloat(i, slot)).isEqualTo(surplus / RANGE);
        assertThat(found.getLabels(1).getFloat(i, 0, slot))
            .isEqualTo((surplus - sample.bias(slot)) / RANGE);
      }
    }
  }

  @Test
  void leavesASampleScaled() {
    Sample sample = numbered(1);
    sample.movie(4)[0] = 25;

    dl4j(sample);

    assertThat(sample.inputs().step(0)).containsExactly(0, .01f, .02f, .03f, .04f, .05f);
    assertThat(sample.inputs().user()[0]).isEqualTo(.5f);
    assertThat(sample.movie(4)[0]).isEqualTo(.25f);
  }

  @Test
  void isAsLargeAsWhatItHolds() {
    Batch batch = new Batch(3, SHAPE, HUNDREDTHS, RANGE);
    batch.add(numbered(1));
    batch.add(numbered(2));

    MultiDataSet found = batch.toDl4j();

    assertThat(batch.size()).isEqualTo(2);
    assertThat(batch.isFull()).isFalse();
    assertThat(found.getFeatures(0).size(0)).isEqualTo(2);
    assertThat(found.getLabels(1).size(0)).isEqualTo(2);
  }

  @Test
  void isFullWithAsManyAsItHolds() {
    Batch batch = new Batch(2, SHAPE, HUNDREDTHS, RANGE);
    batch.add(numbered(1));

    batch.add(numbered(1));

    assertThat(batch.isFull()).isTrue();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingIsLeftOfWhatWasClearedAway(long seed) {
    Random random = new Random(-seed);
    Batch used = new Batch(6, SHAPE, HUNDREDTHS, RANGE);
    for (int i = 0; i < 6; i++) {
      used.add(Samples.random(random, 3));
    }
    List<Sample> samples = new LearningRoom(SHAPE, seed).samples(6);
    List<Sample> again = samples.stream().map(Samples::copy).toList();

    used.clear();

    assertThat(used.size()).isZero();
    samples.forEach(used::add);
    assertThat(used.toDl4j()).isEqualTo(dl4j(again.toArray(Sample[]::new)));
  }

  /** Feature f of record r is 10 r + f, those of the user 50 and so on. */
  private static Sample numbered(int records) {
    Sample sample = Samples.random(new Random(records), 0);
    sample.inputs().size(records);
    for (int step = 0; step < records; step++) {
      for (int feature = 0; feature < InputGroups.FIRST.stepFeatures(); feature++) {
        sample.inputs().step(step)[feature] = 10 * step + feature;
      }
    }
    for (int feature = 0; feature < InputGroups.FIRST.userFeatures(); feature++) {
      sample.inputs().user()[feature] = 50 + feature;
    }
    return sample;
  }

  private static MultiDataSet dl4j(Sample... samples) {
    Batch batch = new Batch(samples.length, SHAPE, HUNDREDTHS, RANGE);
    for (Sample sample : samples) {
      batch.add(sample);
    }
    return batch.toDl4j();
  }

  private static Range hundred(int features) {
    float[] high = new float[features];
    Arrays.fill(high, 100);
    return new Range(new float[features], high);
  }
}
