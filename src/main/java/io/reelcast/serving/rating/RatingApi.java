package io.reelcast.serving.rating;

import io.javalin.http.Handler;
import io.reelcast.broker.RatingPublisher;
import io.reelcast.broker.RatingPublisher.Landing;
import io.reelcast.broker.RatingPublisher.NotPublished;
import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.check.Checked;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.serving.answer.Json;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.question.Bodies;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publishes ratings that come over HTTP, checked as the stream checks them. */
public record RatingApi(RatingCheck check, RatingPublisher publisher, InstantSource clock) {
  private static final int CREATED = 201;

  private record NewRating(
      @Nullable String userId,
      @Nullable String movieId,
      @Nullable Double rating,
      @Nullable String ratedAt) {}

  private record LandingAnswer(String topic, int partition, long offset, String arrivedAt) {}

  public List<Route> routes() {
    return List.of(Route.post("/ratings", rate()));
  }

  private Handler rate() {
    return ctx -> {
      Rating rating = rating(Bodies.read(ctx, NewRating.class));
      requireAcceptable(rating);
      Landing landing = publish(rating);
      ctx.status(CREATED)
          .contentType("application/json")
          .result(
              Json.bytes(
                  new LandingAnswer(
                      landing.topic(),
                      landing.partition(),
                      landing.offset(),
                      landing.arrivedAt().toString())));
    };
  }

  private Rating rating(NewRating given) {
    if (given.userId() == null || given.movieId() == null || given.rating() == null) {
      String missing =
          given.userId() == null ? "userId" : given.movieId() == null ? "movieId" : "rating";
      throw Refusal.wrong("the rating has no " + missing, "give a userId, a movieId and a rating");
    }
    return new Rating(given.userId(), given.movieId(), given.rating(), ratedAt(given.ratedAt()));
  }

  private Instant ratedAt(@Nullable String given) {
    try {
      Instant time = given == null ? clock.instant() : OffsetDateTime.parse(given).toInstant();
      return Instant.ofEpochMilli(time.toEpochMilli());
    } catch (DateTimeException | ArithmeticException none) {
      throw Refusal.wrong(
          "ratedAt is '" + given + "', which is no time",
          "give a time such as 2020-01-01T00:00:00Z, or none for now");
    }
  }

  /** What the stream would put to the dead letters is not published at all. */
  private void requireAcceptable(Rating rating) {
    Checked checked =
        check.check(
            rating.userId().getBytes(StandardCharsets.UTF_8),
            RatingSerde.encode(rating),
            clock.millis());
    if (checked instanceof Checked.Rejected rejected) {
      throw Refusal.wrong(
          rejected.explanation(),
          "the stream would put it to the dead letters (" + rejected.reason() + "): correct it");
    }
  }

  private Landing publish(Rating rating) {
    try {
      return publisher.publish(rating);
    } catch (NotPublished refused) {
      throw Refusal.later(
          "Kafka did not take the rating: " + refused.getMessage(),
          "send it again: should it have come through after all, the stream counts one that is"
              + " equal as a repeat. Give ratedAt, so that it is",
          1);
    }
  }
}
