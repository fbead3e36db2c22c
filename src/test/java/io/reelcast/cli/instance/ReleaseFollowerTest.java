package io.reelcast.cli.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.reelcast.Settings;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.release.Release;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

final class ReleaseFollowerTest {
  private static final Settings SETTINGS = Settings.of(SettingSources.defaults());
  private static final TopicPartition MODELS = new ModelsTopic("models").partition();
  private static final ModelSettings OTHER_SCALE = new ModelSettings(1, 5, 3.5, 8, 0.55, 0.3);
  private static final ReleaseFiles NEWBORN = Newborns.files();
  private static final ReleaseFiles OTHER_NEWBORN =
      ReleaseWriter.newborn(Newborns.HALF_STARS, "0.2.0");
  private static final ReleaseFiles FIRST = LearntReleases.random(1);
  private static final ReleaseFiles SECOND = LearntReleases.random(2);
  private static final ReleaseFiles THIRD = LearntReleases.random(3);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final List<Release> swaps = new CopyOnWriteArrayList<>();
  private long end;

  @Test
  void beginsWithTheReleaseThatWasPublishedLast() {
    try (ReleaseFollower follower = start(NEWBORN, FIRST, SECOND)) {

      assertThat(follower.get()).isEqualTo(SECOND.release());
      assertThat(swaps).isEmpty();
    }
  }

  @Test
  void publishesTheNewbornWhereNothingWasEverPublished() {
    try (ReleaseFollower follower = start()) {

      assertThat(follower.get()).isEqualTo(NEWBORN.release());
    }
  }

  @Test
  void firstOfSeveralNewbornsStays() {
    try (ReleaseFollower follower = start(NEWBORN, OTHER_NEWBORN)) {

      assertThat(follower.get()).isEqualTo(NEWBORN.release());
    }
  }

  @Test
  void swapsToEachReleaseThatIsPublishedLaterAndToOneThatIsPublishedAnew() {
    try (ReleaseFollower follower = start(NEWBORN)) {

      for (ReleaseFiles release : List.of(FIRST, SECOND, SECOND, FIRST)) {
        publish(release);
        await().until(() -> follower.get().equals(release.release()));
      }

      await().until(() -> swaps.size() == 3);
      assertThat(swaps).containsExactly(FIRST.release(), SECOND.release(), FIRST.release());
    }
  }

  @Test
  void ofReleasesThatComeTogetherOnlyTheLastPredicts() {
    try (ReleaseFollower follower = start(NEWBORN)) {

      consumer.schedulePollTask(() -> publish(FIRST, SECOND));

      await().until(() -> !swaps.isEmpty());
      assertThat(swaps).containsExactly(SECOND.release());
      assertThat(follower.get()).isEqualTo(SECOND.release());
    }
  }

  @Test
  void pinnedReleasePredictsUntilItIsUnpinned() {
    try (ReleaseFollower follower = start(NEWBORN, FIRST, SECOND)) {

      send(producer -> models().sendPin(FIRST, producer, Instant.EPOCH));
      await().until(() -> follower.get().equals(FIRST.release()));
      publish(THIRD);
      send(producer -> models().sendUnpin(FIRST.id(), producer));
      await().until(() -> follower.get().equals(THIRD.release()));

      assertThat(swaps).containsExactly(FIRST.release(), THIRD.release());
    }
  }

  @Test
  void newbornNeverReplacesWhatHasLearnt() {
    try (ReleaseFollower follower = start(FIRST)) {

      publish(NEWBORN, SECOND);

      await().until(() -> follower.get().equals(SECOND.release()));
      assertThat(swaps).containsExactly(SECOND.release());
    }
  }

  @Test
  void refusesToStartWithAReleaseOnAnotherScale() {
    assertThatThrownBy(() -> start(NEWBORN, LearntReleases.random(1, OTHER_SCALE)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("rating.lowest and rating.highest are 0.5 and 5.0")
        .hasMessageContaining("1.0 to 5.0");
    assertThat(consumer.closed()).isTrue();
  }

  @Test
  void goesOnWithTheOldReleaseWhereTheNextIsOnAnotherScale() {
    try (ReleaseFollower follower = start(FIRST)) {

      publish(LearntReleases.random(3, OTHER_SCALE), SECOND);

      await().until(() -> follower.get().equals(SECOND.release()));
      assertThat(swaps).containsExactly(SECOND.release());
      assertThat(follower.failure()).isEmpty();
    }
  }

  @Test
  void saysWhyItFollowsNoLonger() {
    try (ReleaseFollower follower = start(FIRST)) {

      add(new byte[] {0}, new byte[] {1, 2, 3});

      await().until(() -> follower.failure().isPresent());
      assertThat(follower.failure().orElseThrow())
          .hasMessageContaining("of models is no part of a model");
      assertThat(follower.get()).isEqualTo(FIRST.release());
    }
  }

  @Test
  void endsWhenItIsClosed() {
    ReleaseFollower follower = start(FIRST);

    follower.close();

    assertThat(consumer.closed()).isTrue();
    assertThat(follower.failure()).isEmpty();
  }

  private ReleaseFollower start(ReleaseFiles... there) {
    consumer.updateBeginningOffsets(Map.of(MODELS, 0L));
    long[] published = {0};
    consumer.schedulePollTask(() -> publish(there));
    for (ReleaseFiles release : there) {
      published[0] += records(release).size();
    }
    return ReleaseFollower.start(
        SETTINGS,
        consumer,
        () -> published[0],
        () -> {
          published[0] = records(NEWBORN).size();
          consumer.schedulePollTask(() -> publish(NEWBORN));
        },
        swaps::add);
  }

  private void publish(ReleaseFiles... releases) {
    for (ReleaseFiles release : releases) {
      records(release).forEach(record -> add(record.key(), record.value()));
    }
  }

  private synchronized void add(byte[] key, byte[] value) {
    consumer.addRecord(new ConsumerRecord<>(MODELS.topic(), MODELS.partition(), end++, key, value));
  }

  private static List<ProducerRecord<byte[], byte[]>> records(ReleaseFiles release) {
    return sent(producer -> models().send(release, producer, Instant.EPOCH));
  }

  private void send(Consumer<Producer<byte[], byte[]>> sending) {
    sent(sending).forEach(record -> add(record.key(), record.value()));
  }

  private static List<ProducerRecord<byte[], byte[]>> sent(
      Consumer<Producer<byte[], byte[]>> sending) {
    try (MockProducer<byte[], byte[]> producer =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      sending.accept(producer);
      producer.commitTransaction();
      return producer.history();
    }
  }

  private static ModelsTopic models() {
    return new ModelsTopic(MODELS.topic());
  }
}
