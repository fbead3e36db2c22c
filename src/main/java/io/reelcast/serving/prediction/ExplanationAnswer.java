package io.reelcast.serving.prediction;

import io.reelcast.history.open.Floats;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.supposed.Explanation;
import io.reelcast.serving.answer.Age;
import io.reelcast.serving.answer.RatedMovie;
import io.reelcast.serving.answer.Titles;
import io.reelcast.serving.ask.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a prediction is what it is, see {@link Explanation}. */
record ExplanationAnswer(
    String userId,
    long sequence,
    String release,
    List<Float> prediction,
    double baseline,
    List<MovedRecord> records,
    List<Float> longRun,
    Age freshness) {

  /** One of the last records, and what it moved. */
  record MovedRecord(
      String movieId, @Nullable String title, double rating, String ratedAt, List<Float> moved) {
    private static MovedRecord of(RatedMovie movie, Floats moved) {
      return new MovedRecord(
          movie.movieId(), movie.title(), movie.rating(), movie.ratedAt(), list(moved));
    }
  }

  static ExplanationAnswer of(String userId, Found found, Release release, Titles titles) {
    Explanation explanation = Explanation.of(found.state(), release);
    List<MovedRecord> records = new ArrayList<>();
    for (int i = 0; i < explanation.moved().size(); i++) {
      RatedMovie movie = RatedMovie.of(found.state().history().records().get(i), titles);
      records.add(MovedRecord.of(movie, explanation.moved().get(i)));
    }
    return new ExplanationAnswer(
        userId,
        found.state().sequence(),
        release.id().toString(),
        list(explanation.forecast().ratings()),
        explanation.baseline(),
        records,
        list(explanation.longRun()),
        found.age());
  }

  private static List<Float> list(Floats floats) {
    List<Float> list = new ArrayList<>();
    for (int i = 0; i < floats.size(); i++) {
      list.add(floats.get(i));
    }
    return list;
  }
}
