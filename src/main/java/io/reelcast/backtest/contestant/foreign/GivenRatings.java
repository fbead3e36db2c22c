package io.reelcast.backtest.contestant.foreign;

import it.unimi.dsi.fastutil.longs.Long2DoubleMap;
import it.unimi.dsi.fastutil.longs.Long2DoubleMaps;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.util.TreeMap;
import org.lenskit.bias.ItemBiasModel;
import org.lenskit.data.ratings.RatingVectorPDAO;
import org.lenskit.util.IdBox;
import org.lenskit.util.io.ObjectStream;
import org.lenskit.util.io.ObjectStreams;
import org.lenskit.util.keys.Long2DoubleSortedArrayMap;

/** Every user's ratings so far, in the form in which LensKit asks for them. */
final class GivenRatings implements RatingVectorPDAO {
  private final TreeMap<Long, Long2DoubleOpenHashMap> byUser = new TreeMap<>();

  /** A later rating of the same movie takes the place of the earlier one. */
  void add(int user, int movie, double rating) {
    byUser
        .computeIfAbsent((long) user, newcomer -> new Long2DoubleOpenHashMap())
        .put(movie, rating);
  }

  @Override
  public Long2DoubleMap userRatingVector(long user) {
    Long2DoubleMap given = byUser.get(user);
    return given == null ? Long2DoubleMaps.EMPTY_MAP : given;
  }

  @Override
  public ObjectStream<IdBox<Long2DoubleMap>> streamUsers() {
    return ObjectStreams.wrap(
        byUser.entrySet().stream()
            .map(
                user ->
                    IdBox.create(
                        user.getKey(), Long2DoubleSortedArrayMap.create(user.getValue()))));
  }

  /**
   * How far each movie's mean is from the mean of all ratings.
   *
   * @param damping how many ratings of no distance each movie gets beside its own
   */
  ItemBiasModel movieBiases(double damping) {
    Long2DoubleOpenHashMap sums = new Long2DoubleOpenHashMap();
    Long2DoubleOpenHashMap counts = new Long2DoubleOpenHashMap();
    for (Long2DoubleMap given : byUser.values()) {
      given.forEach(
          (long movie, double rating) -> {
            sums.addTo(movie, rating);
            counts.addTo(movie, 1);
          });
    }
    double mean = sums.values().doubleStream().sum() / counts.values().doubleStream().sum();
    Long2DoubleOpenHashMap biases = new Long2DoubleOpenHashMap();
    sums.forEach(
        (long movie, double sum) -> {
          double count = counts.get(movie);
          biases.put(movie, (sum - count * mean) / (count + damping));
        });
    return new ItemBiasModel(mean, biases);
  }
}
