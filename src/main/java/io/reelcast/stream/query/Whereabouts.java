package io.reelcast.stream.query;

import java.util.List;

/**
 * Who keeps a user, as far as this instance has heard.
 *
 * @param partition of ratings that the user belongs to
 * @param active takes in the user's ratings
 * @param standbys follow with a copy
 */
public record Whereabouts(int partition, Address active, List<Address> standbys) {
  public Whereabouts {
    standbys = List.copyOf(standbys);
  }
}
