package io.reelcast.serving.movie;

import io.javalin.http.Context;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Movie;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.question.Ids;
import io.reelcast.serving.question.Queries;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what is known of movies. */
public record MovieApi(MovieDirectory directory, Supplier<Release> current) {
  private static final int USUALLY_FOUND = 20;
  private static final int MOST_FOUND = 100;
  private static final int LONGEST_TITLE = 200;

  private record MovieList(List<Titled> movies) {}

  private record Titled(String movieId, String title, @Nullable Integer year) {
    private static Titled of(Movie movie) {
      return new Titled(
          movie.movieId(),
          movie.title(),
          movie.year().isPresent() ? movie.year().getAsInt() : null);
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/movies", WebServer.json(this::search)),
        Route.get("/movies/{movieId}", WebServer.json(this::movie)));
  }

  private Object search(Context ctx) {
    String title = Queries.text(ctx, "title", LONGEST_TITLE);
    int most = Queries.whole(ctx, "most", USUALLY_FOUND, 1, MOST_FOUND);
    Release release = current.get();
    return new MovieList(
        directory.search(title, most, id -> ratings(release, id)).stream()
            .map(Titled::of)
            .toList());
  }

  private Object movie(Context ctx) {
    String movieId = Ids.of(ctx, "movieId");
    return MovieAnswer.of(movieId, directory.find(movieId), current.get())
        .orElseThrow(
            () ->
                Refusal.unknown(
                    "nothing was published of a movie '"
                        + movieId
                        + "', and the release has seen no rating of it",
                    "check the id, or search with GET /movies?title="));
  }

  private static long ratings(Release release, String movieId) {
    return release
        .learnt()
        .map(Learnt::movies)
        .map(movies -> movies.facts(movieId).count())
        .orElse(0L);
  }
}
