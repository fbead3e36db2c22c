package io.reelcast.serving.gather;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.reelcast.history.open.Floats;
import io.reelcast.prediction.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one instance tells of itself; instances of other versions may tell more.
 *
 * @param waiting how many ratings wait in each partition that it takes in
 * @param rates of this moment
 * @param counts since it began, by name
 * @param newest the newest prediction that it has made
 * @param moments the newest quarter of a minute in the binary form of moments
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record InstanceFacts(
    String instance,
    String role,
    String version,
    String state,
    String release,
    boolean isLearning,
    Map<Integer, Long> waiting,
    long upSeconds,
    Rates rates,
    Map<String, Long> counts,
    @Nullable Newest newest,
    byte[] moments) {

  /** How many a second. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Rates(double ratings, double predictions) {}

  /** A prediction, shortened. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Newest(String userId, long sequence, List<Float> ratings) {
    static Newest of(Prediction prediction) {
      Floats ratings = prediction.forecast().ratings();
      List<Float> list = new ArrayList<>();
      for (int slot = 0; slot < ratings.size(); slot++) {
        list.add(ratings.get(slot));
      }
      return new Newest(prediction.userId(), prediction.sequence(), list);
    }
  }

  /** How many ratings wait for it; -1 where that is not known of a partition. */
  public long lag() {
    return waiting.values().stream().anyMatch(lag -> lag < 0)
        ? -1
        : waiting.values().stream().mapToLong(Long::longValue).sum();
  }
}
