package io.reelcast.serving.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.question.Ids;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real server on a real port. */
final class WebServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOKEN = "0123456789abcdef";
  private static final int LONGEST = 1_000;

  private final List<String> asked = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<WebServer> server = Optional.empty();

  @AfterEach
  void stop() {
    server.ifPresent(WebServer::close);
  }

  @ParameterizedTest
  @CsvSource({
    "u1, u1",
    "a%2Fb, a/b",
    "a%20b, a b",
    "%C3%A9t%C3%A9, été",
    "a%25b, a%b",
    "%22%3Cscript%3E, \"<script>",
    "a;b, a;b",
    "a+b, a+b",
    "%2E, .",
    "%2E%2E, .."
  })
  void takesAnyIdThatIsPercentEncoded(String encoded, String id) throws Exception {
    start(Optional.empty(), 1_000);

    JsonNode answer = json(get("/echo/" + encoded));

    assertThat(answer.path("id").asText()).isEqualTo(id);
  }

  @Test
  void securesEveryAnswer() throws Exception {
    start(Optional.empty(), 1_000);

    for (String path : List.of("/echo/a", "/open", "/nowhere", "/refuse", "/break")) {
      HttpResponse<String> answer = get(path);

      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "frame-ancestors 'none'")
                      .doesNotContain("unsafe"));
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"/refuse, 404, Not known", "/nowhere, 404, Not known", "/break, 500, Broken"})
  void refusesWithAProblemThatSaysWhatToDo(String path, int status, String title) throws Exception {
    start(Optional.empty(), 1_000);

    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isEqualTo(title);
    assertThat(problem.path("cure").asText()).isNotEmpty();
    assertThat(answer.body()).doesNotContain("secret", "Exception");
  }

  @Test
  void tellsTheServersOwnRefusalsInTheSameWay() throws Exception {
    start(Optional.empty(), 1_000);

    String answer = raw("GET /../etc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"cure\"");
  }

  @Test
  void answersNobodyWithoutTheTokenButWhatIsOpen() throws Exception {
    start(Optional.of(TOKEN), 1_000);

    assertThat(get("/open").statusCode()).isEqualTo(200);
    HttpResponse<String> without = get("/echo/a");
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(get("/echo/a", "Authorization", "Bearer " + TOKEN + "0").statusCode())
        .isEqualTo(401);
    assertThat(get("/echo/a", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
  }

  @Test
  void answersNoOtherNameWhereNoTokenIsAskedFor() throws Exception {
    start(Optional.empty(), 1_000);

    String answer = raw("GET /open HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 421");
  }

  @Test
  void takesJsonOnlyAndOnlySoMuchOfIt() throws Exception {
    start(Optional.empty(), 1_000);

    assertThat(post("{}", "text/plain").statusCode()).isEqualTo(415);
    assertThat(post("{}", "application/x-www-form-urlencoded").statusCode()).isEqualTo(415);
    assertThat(post("x".repeat(LONGEST), "application/json").statusCode()).isEqualTo(200);
    assertThat(post("x".repeat(LONGEST + 1), "application/json").statusCode()).isEqualTo(413);
  }

  @Test
  void boundsHowOftenAnAddressAsksButNotHealth() throws Exception {
    start(Optional.empty(), 3);

    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      statuses.add(get("/echo/a").statusCode());
    }
    HttpResponse<String> refused = get("/echo/a");

    assertThat(statuses).startsWith(200, 200, 200).contains(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(get("/open").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PATCH"})
  void knowsNoOtherMethods(String method) throws Exception {
    start(Optional.empty(), 1_000);

    HttpRequest request =
        HttpRequest.newBuilder(uri("/post")).method(method, BodyPublishers.noBody()).build();

    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isBetween(400, 405);
  }

  @Test
  void answersWithHeadersAloneWhereOnlyTheyAreAskedFor() throws Exception {
    start(Optional.empty(), 1_000);

    HttpResponse<String> whole = get("/echo/a");
    HttpResponse<String> head =
        client.send(
            HttpRequest.newBuilder(uri("/echo/a")).method("HEAD", BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().map().keySet()).isEqualTo(whole.headers().map().keySet());
  }

  @Test
  void tellsOfEachQuestionByItsRoute() throws Exception {
    start(Optional.of(TOKEN), 1_000);

    get("/echo/anything", "Authorization", "Bearer " + TOKEN);
    get("/echo/anything");
    get("/open");

    assertThat(asked).containsExactly("GET /echo/{id} 200", "GET /echo/{id} 401", "GET /open 200");
  }

  @Test
  void saysWhereAndWhyNobodyCanListen() {
    start(Optional.empty(), 1_000);
    int taken = server.orElseThrow().port();

    assertThatExceptionOfType(WebServer.NotListening.class)
        .isThrownBy(() -> WebServer.start(means(taken, Optional.empty(), 9), List.of(), this::note))
        .withMessageContaining("port " + taken)
        .withMessageContaining("in use");
  }

  private void start(Optional<String> token, int questionsPerSecond) {
    List<Route> routes =
        List.of(
            Route.get("/echo/{id}", WebServer.json(ctx -> Map.of("id", Ids.of(ctx, "id")))),
            Route.open("/open", ctx -> ctx.result("open")),
            Route.get(
                "/refuse",
                ctx -> {
                  throw Refusal.unknown("nothing", "look elsewhere");
                }),
            Route.get(
                "/break",
                ctx -> {
                  throw new IllegalStateException("a secret");
                }),
            Route.post("/post", ctx -> ctx.result(Integer.toString(ctx.bodyAsBytes().length))));
    server = Optional.of(WebServer.start(means(0, token, questionsPerSecond), routes, this::note));
  }

  private synchronized void note(String method, String route, int status, Duration took) {
    asked.add(method + " " + route + " " + status);
  }

  private static WebServer.Means means(int port, Optional<String> token, int questionsPerSecond) {
    return new WebServer.Means(
        "127.0.0.1",
        port,
        Set.of("localhost", "127.0.0.1"),
        token,
        Optional.empty(),
        questionsPerSecond,
        LONGEST,
        8);
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body, String type) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri("/post"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.orElseThrow().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }
}
