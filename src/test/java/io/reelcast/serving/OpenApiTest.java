package io.reelcast.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.broker.RatingPublisher;
import io.reelcast.fixtures.serving.QuietInstance;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.check.RatingSettings;
import io.reelcast.serving.ask.Peers;
import io.reelcast.serving.ask.UserFinder;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.metric.Metrics;
import io.reelcast.serving.movie.MovieDirectory;
import io.reelcast.serving.quality.QualityApi;
import io.reelcast.stream.query.Address;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.MockProducer;
import org.junit.jupiter.api.Test;

/** The document and the code name the same questions. */
final class OpenApiTest {
  @Test
  void documentIsValid() throws IOException {
    SwaggerParseResult parsed = parse();

    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
  }

  @Test
  void documentNamesEveryQuestionThatIsAnswered() throws IOException {
    Set<String> documented = new TreeSet<>();
    OpenAPI document = parse().getOpenAPI();
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .keySet()
                    .forEach(method -> documented.add(method + " " + path)));

    assertThat(documented).isEqualTo(answered());
  }

  @Test
  void everyOperationHasAnIdASummaryAndASuccess() throws IOException {
    assertThat(parse().getOpenAPI().getPaths().values())
        .flatExtracting(item -> item.readOperations())
        .allSatisfy(
            operation -> {
              assertThat(operation.getOperationId()).isNotBlank();
              assertThat(operation.getSummary()).isNotBlank();
              assertThat(operation.getResponses().keySet()).containsAnyOf("200", "201");
            });
  }

  /** Without the page's own files. */
  private static Set<String> answered() {
    QuietInstance instance = new QuietInstance();
    Peers peers = new Peers(Optional.empty(), Optional.empty(), Duration.ofSeconds(1), 1);
    Address self = new Address("127.0.0.1", 1);
    RatingCheck check = new RatingCheck(new RatingSettings(0.5, 5, Duration.ofHours(1), 128));
    RatingPublisher publisher =
        new RatingPublisher(new MockProducer<>(), "ratings", Duration.ofSeconds(1));
    Answers answers =
        new Answers(
            instance,
            check,
            new UserFinder(instance::users, () -> self, peers, Duration.ofSeconds(1)),
            new MovieDirectory(1),
            publisher);
    Set<String> answered = new TreeSet<>();
    try (QualityApi quality =
            new QualityApi(instance, 0.8, () -> self, peers, InstantSource.system());
        Metrics metrics = new Metrics(instance, check.reasons())) {
      for (Route route : answers.routes(quality, metrics)) {
        if (!route.path().equals("/") && !route.path().startsWith("/page/")) {
          answered.add(route.method().name() + " " + route.path());
        }
      }
    }
    return answered;
  }

  private static SwaggerParseResult parse() throws IOException {
    try (InputStream in = Serving.class.getResourceAsStream("openapi.yaml")) {
      String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      ParseOptions options = new ParseOptions();
      options.setResolve(true);
      return new OpenAPIV3Parser().readContents(document, List.of(), options);
    }
  }
}
