package io.reelcast.training.online;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.fixtures.online.StreamedUsers;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.Rating;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Forty users who agree on thirty movies: a release learns from 400 ratings, 800 follow. */
final class SmallCourse {
  static final ListedRatings CROWD = Crowds.agreeing(7, 40, 30, 30);
  static final List<Rating> WARM = CROWD.ratings().subList(0, 400);
  static final List<Rating> STREAMED = CROWD.ratings().subList(400, 1_200);

  /** All that a network may see. */
  static final InputGroups ALL =
      InputGroups.named(List.of("movies", "user", "taste", "aftermath", "trail", "alike"));

  /** Without factors. */
  static final InputGroups PLAIN = InputGroups.named(List.of("movies", "user"));

  private SmallCourse() {}

  static TrainingSettings training(InputGroups inputs) {
    return new TrainingSettings(
        new NetworkShape(1, 4, 4, 3, inputs),
        new LearningSettings(Optimiser.ADAM, 0.02, 16, 0.1, 0, 1),
        new TrainingSettings.Sampling(1, 1, 0.25, 5, 0.8, ScalingKind.STANDARD),
        new TrainingSettings.Passes(3, 3, 1),
        new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, 1), 0.99, 4));
  }

  static Means means(OnlineSettings settings, InputGroups inputs, Path directory) {
    return new Means(settings, Newborns.HALF_STARS, training(inputs), "0.1.0", directory);
  }

  /** Trained on the first 400 ratings, of movies of which the last five are not known. */
  static ReleaseFiles trained(InputGroups inputs, Path directory) {
    return new WarmTraining(
            Newborns.HALF_STARS, training(inputs), "0.1.0", directory, TrainingWatch.NOBODY)
        .train(new ListedRatings(CROWD.catalogue(), WARM))
        .release();
  }

  /** A course behind a trained release, before its first example. */
  static Course behind(ReleaseFiles trained, Means means) {
    StreamedUsers users = new StreamedUsers();
    WARM.forEach(rating -> users.take(rating, trained.release()));
    return new Course(trained, means, CROWD.catalogue(), users);
  }

  /** A course that begins with nothing. */
  static Course fromNothing(Means means) {
    return new Course(Newborns.files(), means, CROWD.catalogue(), new StreamedUsers());
  }

  /** Half of it they agree as before, then each gives the opposite. */
  static List<Rating> turning() {
    List<Rating> ratings = new ArrayList<>();
    for (int place = 0; place < STREAMED.size(); place++) {
      Rating rating = STREAMED.get(place);
      double opposite = 5.5 - rating.rating();
      ratings.add(
          new Rating(
              rating.userId(),
              rating.movieId(),
              place < STREAMED.size() / 2 ? rating.rating() : opposite,
              rating.ratedAt()));
    }
    return ratings;
  }
}
