package io.reelcast.serving;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.RatingPublisher;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.serving.ask.Peers;
import io.reelcast.serving.ask.UserFinder;
import io.reelcast.serving.http.Asked;
import io.reelcast.serving.http.Certificates;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.metric.Metrics;
import io.reelcast.serving.movie.MovieDirectory;
import io.reelcast.serving.quality.QualityApi;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.stream.query.Address;
import io.reelcast.stream.query.MovieFollower;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that an instance answers over HTTP, while it runs. */
public final class Serving implements AutoCloseable {
  private final ServingSettings settings;
  private final RatingPublisher publisher;
  private final MovieFollower movies;
  private final Metrics metrics;
  private final QualityApi quality;
  private final WebServer server;
  private final Address address;

  /**
   * What it answers from.
   *
   * @param ratings the topic to which ratings go
   * @param movies the topic of movies
   * @param check what a rating must stand
   * @param meantCoverage the share of outcomes that intervals are meant to hold
   * @param moves how long a user is on the way, at most, when an instance has died
   */
  public record Sources(
      Instance instance,
      KafkaAccess kafka,
      String ratings,
      String movies,
      RatingCheck check,
      double meantCoverage,
      Duration moves) {}

  private Serving(ServingSettings settings, Sources sources) {
    this.settings = settings;
    Optional<Certificates> certificates = settings.certificate().map(Serving::certificates);
    MovieDirectory directory = new MovieDirectory(settings.movies());
    this.publisher =
        new RatingPublisher(sources.kafka(), sources.ratings(), settings.limits().answerWithin());
    this.movies = MovieFollower.start(sources.kafka(), sources.movies(), directory::published);
    AtomicReference<Address> self = new AtomicReference<>();
    Peers peers =
        new Peers(
            certificates.map(Certificates::peers),
            settings.token(),
            settings.limits().answerWithin(),
            settings.limits().threads() / 2);
    try {
      UserFinder finder =
          new UserFinder(sources.instance()::users, self::get, peers, sources.moves());
      this.metrics = new Metrics(sources.instance(), sources.check().reasons());
      this.quality =
          new QualityApi(
              sources.instance(),
              sources.meantCoverage(),
              self::get,
              peers,
              InstantSource.system());
      this.server =
          listen(
              means(certificates),
              new Answers(sources.instance(), sources.check(), finder, directory, publisher)
                  .routes(quality, metrics),
              metrics);
      this.address = settings.advertised().orElseGet(() -> new Address(reachable(), server.port()));
      self.set(address);
    } catch (RuntimeException refused) {
      movies.close();
      publisher.close();
      throw refused;
    }
  }

  /** Starts it; from then on it answers, also while the stream has not started. */
  public static Serving start(ServingSettings settings, Sources sources) {
    return new Serving(settings, sources);
  }

  private static Certificates certificates(ServingSettings.Certificate one) {
    try {
      return Certificates.read(one.file(), one.password());
    } catch (IllegalArgumentException unusable) {
      throw new InvalidSetting(
          "serving.keystore: "
              + unusable.getMessage()
              + "; expected a PKCS #12 file with a key and its certificate, such as"
              + " 'openssl pkcs12 -export' writes");
    }
  }

  /** On this machine only, any other free port will do: whoever starts it is told which. */
  private static WebServer listen(WebServer.Means means, List<Route> routes, Asked asked) {
    try {
      return WebServer.start(means, routes, asked);
    } catch (WebServer.NotListening refused) {
      if (!Hosts.isLoopback(means.host())) {
        throw new InvalidSetting(
            "serving.host and serving.port: "
                + refused.getMessage()
                + "; name an address of this machine and a port that is free");
      }
      return WebServer.start(means.onAnyPort(), routes, asked);
    }
  }

  private WebServer.Means means(Optional<Certificates> certificates) {
    ServingSettings.Limits limits = settings.limits();
    return new WebServer.Means(
        settings.host(),
        settings.port(),
        names(),
        settings.token(),
        certificates.map(Certificates::server),
        limits.questionsPerSecond(),
        limits.questionKilobytes() << 10,
        limits.threads());
  }

  /** By which a browser on this machine may ask. */
  private Set<String> names() {
    return Stream.concat(
            Stream.of("localhost", "127.0.0.1", "[::1]", settings.host()),
            settings.advertised().map(Address::host).stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private String reachable() {
    return Hosts.isEverywhere(settings.host()) ? Hosts.ofThisMachine() : settings.host();
  }

  /** Where other instances ask this one. */
  public Address address() {
    return address;
  }

  /** Where a browser finds the page. */
  public String page() {
    return (settings.certificate().isPresent() ? "https://" : "http://") + address + "/";
  }

  @Override
  public void close() {
    server.close();
    quality.close();
    metrics.close();
    movies.close();
    publisher.close();
  }
}
