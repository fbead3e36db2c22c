package io.reelcast.stream;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.StreamGroup;
import io.reelcast.stream.query.LocalUsers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaClientSupplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** A topology as it runs in this process. */
public final class StreamApplication implements AutoCloseable {
  private final KafkaStreams streams;
  private final Duration closeWithin;
  private final LocalUsers users;
  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Throwable> cause = new AtomicReference<>();

  private StreamApplication(KafkaStreams streams, StreamSettings settings, LocalUsers users) {
    this.streams = streams;
    this.closeWithin = settings.closeWithin();
    this.users = users;
  }

  /**
   * Starts a topology.
   *
   * @param instance this one among others
   * @param clients what it speaks to Kafka with
   */
  public static StreamApplication start(
      Topology topology,
      StreamSettings settings,
      KafkaAccess kafka,
      StreamIdentity instance,
      KafkaClientSupplier clients) {
    KafkaStreams streams =
        new KafkaStreams(topology, StreamProperties.of(settings, kafka, instance), clients);
    StreamApplication application =
        new StreamApplication(
            streams,
            settings,
            new LocalUsers(
                streams, kafka, admin -> group(admin, settings), settings.sessionTimeout()));
    streams.setUncaughtExceptionHandler(application::broken);
    streams.setStateListener((now, before) -> application.moved(now));
    streams.start();
    return application;
  }

  private static StreamGroup group(Admin admin, StreamSettings settings) {
    return new StreamGroup(admin, settings.applicationId(), settings.protocol().equals("streams"));
  }

  /** Waits until all partitions are assigned and restored; false where the time was too short. */
  public boolean awaitRunning(Duration longest) throws InterruptedException {
    return running.await(longest.toMillis(), TimeUnit.MILLISECONDS) && cause.get() == null;
  }

  /** Waits until it ends by itself; false where it still runs after that time. */
  public boolean awaitEnd(Duration longest) throws InterruptedException {
    return ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Why it ended by itself. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(cause.get());
  }

  public KafkaStreams.State state() {
    return streams.state();
  }

  /** The users that this instance keeps, and who keeps the others. */
  public LocalUsers users() {
    return users;
  }

  /** Leaves the group, so that the partitions move on at once. */
  @Override
  public void close() {
    users.close();
    streams.close(
        CloseOptions.timeout(closeWithin)
            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
  }

  /** Deletes the stores of an application that was closed. */
  public void forget() {
    streams.cleanUp();
  }

  /** A broken world stops the application; what broke it is kept for whoever waits. */
  private StreamThreadExceptionResponse broken(Throwable thrown) {
    cause.compareAndSet(null, thrown);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private void moved(KafkaStreams.State now) {
    if (now == KafkaStreams.State.RUNNING) {
      running.countDown();
    }
    if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
      running.countDown();
      ended.countDown();
    }
  }
}
