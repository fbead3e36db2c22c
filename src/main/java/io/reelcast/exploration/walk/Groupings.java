package io.reelcast.exploration.walk;

import io.reelcast.rating.User;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** By what ratings are split. */
public final class Groupings {
  /** The age codes of ml-1m, as its README gives them. */
  private static final Map<Integer, String> AGE_CODES =
      Map.of(
          1,
          "17 and younger",
          18,
          "18–24",
          25,
          "25–34",
          35,
          "35–44",
          45,
          "45–49",
          50,
          "50–55",
          56,
          "56 and older");

  private static final Map<String, String> GENDERS = Map.of("F", "women", "M", "men");
  private static final String NO_GENRES = "(no genres listed)"; // As MovieLens writes it.

  private Groupings() {}

  /** By the genres of the movie. */
  public static Grouping genres(Register register) {
    return Grouping.ofMovies(
        register,
        movie -> movie.genres().stream().filter(genre -> !genre.equals(NO_GENRES)).toList());
  }

  /** By the decade in which the movie came out. */
  public static Grouping decades(Register register) {
    return Grouping.ofMovies(
        register,
        movie ->
            movie.year().isPresent()
                ? List.of(Math.floorDiv(movie.year().getAsInt(), 10) * 10 + "s")
                : List.of());
  }

  /** By the gender of the user. */
  public static Grouping genders(Register register) {
    return Grouping.ofUsers(
        register, user -> user.gender().map(it -> GENDERS.getOrDefault(it, it)).stream().toList());
  }

  /** By the age of the user: ml-1m's ranges where all ages are codes of these, or ten years. */
  public static Grouping ages(Register register) {
    Set<Integer> ages =
        register.users().stream()
            .filter(user -> user.age().isPresent())
            .map(user -> user.age().getAsInt())
            .collect(Collectors.toSet());
    boolean areCodes = AGE_CODES.keySet().containsAll(ages);
    return Grouping.ofUsers(register, user -> age(user, areCodes));
  }

  /** By the occupation of the user. */
  public static Grouping occupations(Register register) {
    return Grouping.ofUsers(register, user -> user.occupation().stream().toList());
  }

  private static List<String> age(User user, boolean areCodes) {
    if (user.age().isEmpty()) {
      return List.of();
    }
    int age = user.age().getAsInt();
    int decade = Math.floorDiv(age, 10) * 10;
    return List.of(areCodes ? AGE_CODES.getOrDefault(age, "") : decade + "–" + (decade + 9));
  }
}
