package io.reelcast.serving.ask;

import io.reelcast.stream.query.Address;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** Other instances, as they are asked. Several threads may. */
public final class Peers {
  private final HttpClient client;
  private final String scheme;
  private final Optional<String> token;
  private final Duration within;
  private final Semaphore waiting;

  /**
   * @param trust how they are known by TLS; empty where they are asked without
   * @param atOnce how many questions may wait for others at once: fewer than there are threads that
   *     answer, so that two instances never wait for each other with all of them
   */
  public Peers(Optional<SSLContext> trust, Optional<String> token, Duration within, int atOnce) {
    HttpClient.Builder builder =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(within);
    trust.ifPresent(builder::sslContext);
    this.client = builder.build();
    this.scheme = trust.isPresent() ? "https" : "http";
    this.token = token;
    this.within = within;
    this.waiting = new Semaphore(atOnce);
  }

  /** The answer of one of them, whatever it is; empty where none came in time. */
  public Optional<HttpResponse<byte[]>> get(Address peer, String path) {
    try {
      if (!waiting.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(client.send(request(peer, path), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException silent) {
      return Optional.empty();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      waiting.release();
    }
  }

  /** Asks several at once; of those that do not answer in time there is none. */
  public Map<Address, HttpResponse<byte[]>> all(Collection<Address> asked, String path) {
    Map<Address, CompletableFuture<HttpResponse<byte[]>>> waited = new LinkedHashMap<>();
    asked.forEach(
        peer ->
            waited.put(
                peer,
                client.sendAsync(request(peer, path), HttpResponse.BodyHandlers.ofByteArray())));
    Map<Address, HttpResponse<byte[]>> answers = new LinkedHashMap<>();
    waited.forEach(
        (peer, answer) -> {
          try {
            answers.put(peer, answer.join());
          } catch (CompletionException silent) {
            // Whoever asks sees who is missing.
          }
        });
    return answers;
  }

  private HttpRequest request(Address peer, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(scheme + "://" + peer + path)).timeout(within);
    token.ifPresent(word -> request.header("Authorization", "Bearer " + word));
    return request.build();
  }
}
