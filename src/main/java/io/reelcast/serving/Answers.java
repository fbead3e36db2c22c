package io.reelcast.serving;

import io.reelcast.broker.RatingPublisher;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.serving.ask.UserFinder;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.metric.Metrics;
import io.reelcast.serving.movie.MovieApi;
import io.reelcast.serving.movie.MovieDirectory;
import io.reelcast.serving.operation.FilesApi;
import io.reelcast.serving.operation.HealthApi;
import io.reelcast.serving.operation.InstanceUsersApi;
import io.reelcast.serving.prediction.PredictionApi;
import io.reelcast.serving.quality.QualityApi;
import io.reelcast.serving.rating.RatingApi;
import io.reelcast.serving.release.ReleaseApi;
import io.reelcast.serving.user.UserApi;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Every question that is answered, and by whom. */
record Answers(
    Instance instance,
    RatingCheck check,
    UserFinder finder,
    MovieDirectory movies,
    RatingPublisher publisher) {
  List<Route> routes(QualityApi quality, Metrics metrics) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new UserApi(finder, instance::release, movies).routes());
    routes.addAll(new PredictionApi(finder, instance::release, movies).routes());
    routes.addAll(new MovieApi(movies, instance::release).routes());
    routes.addAll(new ReleaseApi(instance).routes());
    routes.addAll(quality.routes());
    routes.addAll(metrics.routes());
    routes.addAll(new RatingApi(check, publisher, InstantSource.system()).routes());
    routes.addAll(new InstanceUsersApi(instance::users).routes());
    routes.addAll(new HealthApi(instance).routes());
    routes.addAll(new FilesApi().routes());
    return routes;
  }
}
