package io.reelcast.exploration.walk;

import io.reelcast.rating.Movie;
import io.reelcast.rating.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Splits ratings into named groups, by what is known of their user or of their movie. A rating may
 * be in several groups or in none. Immutable.
 */
public final class Grouping {
  /** Groups beyond the largest ones are left out: names come from outside and may be any number. */
  private static final int MOST = 40;

  private static final int[] NONE = {};

  private final List<String> names;
  private final boolean isOfUsers;
  private final List<int[]> groups; // [user or movie] its groups

  private Grouping(List<String> names, boolean isOfUsers, List<int[]> groups) {
    this.names = names;
    this.isOfUsers = isOfUsers;
    this.groups = groups;
  }

  static Grouping ofUsers(Register register, Function<User, List<String>> names) {
    return of(register.users(), true, names);
  }

  static Grouping ofMovies(Register register, Function<Movie, List<String>> names) {
    return of(register.movies(), false, names);
  }

  private static <T> Grouping of(
      List<T> known, boolean isOfUsers, Function<T, List<String>> namesOf) {
    Map<String, Integer> sizes = new HashMap<>();
    known.forEach(one -> namesOf.apply(one).forEach(name -> sizes.merge(name, 1, Integer::sum)));
    List<String> names =
        sizes.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<int[]> groups = new ArrayList<>();
    for (T one : known) {
      groups.add(
          namesOf.apply(one).stream()
              .distinct()
              .mapToInt(names::indexOf)
              .filter(group -> group >= 0)
              .toArray());
    }
    return new Grouping(names, isOfUsers, groups);
  }

  /** All groups' names, in the order of the alphabet. */
  public List<String> names() {
    return names;
  }

  /** The numbers of the groups that a rating is in; not to be changed. */
  public int[] of(Event event) {
    int number = isOfUsers ? event.user() : event.movie();
    return number < groups.size() ? groups.get(number) : NONE;
  }
}
