package io.reelcast;

import com.typesafe.config.Config;
import io.reelcast.broker.TopicSettings;
import io.reelcast.broker.embedded.BrokerSettings;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.check.RatingSettings;
import io.reelcast.rating.source.made.MadeWorldSettings;
import io.reelcast.rating.source.made.RatingRange;
import io.reelcast.replay.ReplaySettings;
import io.reelcast.scoring.board.ScoreboardSettings;
import io.reelcast.serving.ServingSettings;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingReader;
import io.reelcast.stream.StreamSettings;
import io.reelcast.stream.learning.TrainerSettings;
import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.online.OnlineSettings;
import io.reelcast.training.online.growth.GrowthSettings;
import io.reelcast.training.warm.TrainingSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * All settings, checked; their manual is {@code reference.conf}.
 *
 * @param repartition whether ratings are moved to the partition of their key first
 * @param refreshEvery after how many ratings a release tells anew what the crowd says
 * @param madeWorld asked only where the made world is streamed: another scale needs another step
 * @param worldPast how many of its ratings a demo trains on before it streams the others
 * @param worldSpeed ratings a second that a demo publishes
 * @param kafka client properties that the user gave, by their Kafka names
 */
public record Settings(
    RatingSettings rating,
    boolean repartition,
    ModelSettings model,
    TopicSettings topics,
    StreamSettings stream,
    BrokerSettings broker,
    ReplaySettings replay,
    ScoreboardSettings scoreboard,
    ServingSettings serving,
    TrainingSettings training,
    OnlineSettings online,
    TrainerSettings trainer,
    int refreshEvery,
    Supplier<MadeWorldSettings> madeWorld,
    int worldPast,
    double worldSpeed,
    Map<String, String> kafka) {
  /** The Kafka property that names a cluster of the user's own. */
  public static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

  public Settings {
    kafka = Map.copyOf(kafka);
  }

  /** Reads a resolved configuration; a value that cannot work is an {@link InvalidSetting}. */
  public static Settings of(Config config) {
    try {
      return read(new SettingReader(config), config);
    } catch (IllegalArgumentException refused) {
      throw new InvalidSetting(String.valueOf(refused.getMessage()));
    }
  }

  private static Settings read(SettingReader in, Config config) {
    RatingSettings rating =
        new RatingSettings(
            in.number("rating.lowest"),
            in.number("rating.highest"),
            in.duration("rating.ahead"),
            in.whole("rating.longest-id"));
    in.positive("release.refresh-every");
    in.positive("world.users");
    in.positive("world.movies");
    in.positive("world.step");
    in.positive("world.speed");
    in.positive("world.past");
    in.notNegative("world.turn");
    return new Settings(
        rating,
        in.flag("rating.repartition"),
        model(in, rating),
        topics(in),
        stream(in),
        new BrokerSettings(in.whole("broker.port"), in.whole("broker.heap-megabytes")),
        new ReplaySettings(
            in.whole("replay.transaction-ratings"), in.duration("replay.transaction-time")),
        new ScoreboardSettings(
            in.wholes("scoreboard.stretches"),
            in.whole("scoreboard.new-until"),
            in.whole("scoreboard.releases")),
        ServingSettings.read(in),
        training(in),
        online(in),
        new TrainerSettings(
            in.name("stream.application-id") + "-trainer",
            in.duration("stream.session-timeout"),
            in.duration("online.round-time"),
            in.whole("release.keep")),
        in.whole("release.refresh-every"),
        () -> world(in, rating),
        in.whole("world.past"),
        in.number("world.speed"),
        kafka(config));
  }

  /** The address of the user's own cluster, or empty where the embedded broker is used. */
  public Optional<String> bootstrapServers() {
    return Optional.ofNullable(kafka.get(BOOTSTRAP_SERVERS));
  }

  private static ModelSettings model(SettingReader in, RatingSettings rating) {
    double range = rating.highest() - rating.lowest();
    double prior =
        in.text("model.prior").equals("auto")
            ? rating.lowest() + range * 2 / 3
            : in.number("model.prior");
    return new ModelSettings(
        rating.lowest(),
        rating.highest(),
        prior,
        in.number("model.damping"),
        in.number("model.damped-share"),
        in.number("model.half-width"));
  }

  private static TrainingSettings training(SettingReader in) {
    return new TrainingSettings(
        new NetworkShape(
            in.whole("network.layers"),
            in.whole("network.width"),
            in.whole("network.dense"),
            in.whole("network.genres"),
            InputGroups.named(in.words("network.inputs"))),
        new LearningSettings(
            Optimiser.named(in.text("training.optimiser")),
            in.number("training.learning-rate"),
            in.whole("training.batch"),
            in.number("training.dropout"),
            in.number("training.weight-decay"),
            in.whole("training.seed")),
        new TrainingSettings.Sampling(
            in.whole("training.stride"),
            in.whole("training.samples"),
            in.number("training.held-back"),
            in.number("network.movie-damping"),
            in.number("training.coverage"),
            ScalingKind.named(in.text("network.scaling"))),
        new TrainingSettings.Passes(
            in.whole("training.epochs"),
            in.whole("training.patience"),
            in.whole("training.averaged-steps")),
        new TasteSettings(
            new FactorSettings(
                in.whole("factor.width"),
                in.number("factor.user-bias-damping"),
                in.number("factor.user-damping"),
                in.number("factor.movie-bias-damping"),
                in.number("factor.movie-damping"),
                in.whole("factor.sweeps"),
                in.whole("training.seed")),
            in.number("factor.decay"),
            in.whole("factor.folds")));
  }

  private static OnlineSettings online(SettingReader in) {
    return new OnlineSettings(
        in.whole("online.round"),
        in.number("online.learning-rate"),
        in.number("online.older"),
        in.whole("online.memory"),
        new ContestSettings(
            in.number("online.margin"),
            in.number("online.standard-errors"),
            in.whole("online.windows"),
            in.whole("online.users"),
            in.whole("online.patience"),
            in.whole("online.cool-down"),
            in.whole("online.look-back")),
        new OnlineSettings.DriftSettings(
            in.number("online.drift-delta"),
            in.whole("online.known-from"),
            in.number("online.haste"),
            in.whole("online.hasty-rounds"),
            in.number("online.taste-kept")),
        new GrowthSettings(
            in.whole("online.grow-from"),
            in.whole("online.grow-until"),
            in.whole("online.grow-samples")),
        in.whole("online.errors"),
        in.whole("online.movies"));
  }

  private static TopicSettings topics(SettingReader in) {
    String prefix = in.nameOrNothing("topics.prefix");
    return new TopicSettings(
        prefix + in.name("topics.ratings"),
        prefix + in.name("topics.movies"),
        prefix + in.name("topics.users"),
        prefix + in.name("topics.predictions"),
        prefix + in.name("topics.scores"),
        prefix + in.name("topics.examples"),
        prefix + in.name("topics.models"),
        prefix + in.name("topics.dead-letters"),
        in.whole("topics.partitions"),
        in.whole("topics.replication"),
        in.duration("topics.retention"),
        in.duration("topics.dead-letter-retention"),
        in.whole("topics.examples-megabytes"));
  }

  private static StreamSettings stream(SettingReader in) {
    return new StreamSettings(
        in.name("stream.application-id"),
        in.text("stream.guarantee"),
        in.text("stream.protocol"),
        in.whole("stream.threads"),
        in.whole("stream.standbys"),
        in.duration("stream.commit-interval"),
        in.duration("stream.linger"),
        in.whole("stream.record-cache-megabytes"),
        in.whole("stream.store-megabytes"),
        in.duration("stream.session-timeout"),
        in.duration("stream.close-within"),
        Optional.of(in.text("stream.state-directory"))
            .filter(text -> !text.isEmpty())
            .map(Path::of));
  }

  private static MadeWorldSettings world(SettingReader in, RatingSettings rating) {
    try {
      return new MadeWorldSettings(
          in.whole("world.seed"),
          in.whole("world.users"),
          in.whole("world.movies"),
          OptionalLong.empty(),
          in.instant("world.start"),
          new RatingRange(rating.lowest(), rating.highest(), in.number("world.step")),
          in.whole("world.turn"));
    } catch (IllegalArgumentException refused) {
      throw new InvalidSetting(
          "world.step does not fit the scale of rating.lowest and rating.highest: "
              + refused.getMessage());
    }
  }

  /** The made world, which only those verbs ask for that stream it. */
  public MadeWorldSettings world() {
    return madeWorld.get();
  }

  private static Map<String, String> kafka(Config config) {
    Map<String, String> properties = new TreeMap<>();
    if (!config.hasPath("kafka")) {
      return properties;
    }
    config
        .getConfig("kafka")
        .entrySet()
        .forEach(
            entry ->
                properties.put(
                    entry.getKey().replace("\"", ""),
                    String.valueOf(entry.getValue().unwrapped())));
    return properties;
  }
}
