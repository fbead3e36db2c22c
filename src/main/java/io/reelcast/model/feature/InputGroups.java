package io.reelcast.model.feature;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which groups of features a network sees. Each record's rating and gap, and a movie's place among
 * the next ratings, it sees in any case. Immutable.
 */
public final class InputGroups {
  /** Those of releases that do not name theirs. */
  public static final InputGroups FIRST =
      new InputGroups(EnumSet.of(InputGroup.MOVIES, InputGroup.USER));

  private static final int OF_EACH_STEP = 2;
  private static final int OF_EACH_MOVIE = 1;

  private final Set<InputGroup> groups;
  private final int stepFeatures;
  private final int userFeatures;
  private final int movieFeatures;

  private InputGroups(Set<InputGroup> groups) {
    this.groups = groups;
    this.stepFeatures = OF_EACH_STEP + sum(groups, InputGroup::stepFeatures);
    this.userFeatures = sum(groups, InputGroup::userFeatures);
    this.movieFeatures = OF_EACH_MOVIE + sum(groups, InputGroup::movieFeatures);
  }

  /** Those of these names, in any order. */
  @JsonCreator
  public static InputGroups named(Collection<String> names) {
    Set<InputGroup> groups = EnumSet.noneOf(InputGroup.class);
    for (String name : names) {
      InputGroup group = InputGroup.named(name).orElseThrow(() -> refusal(names));
      if (!groups.add(group)) {
        throw refusal(names);
      }
    }
    return new InputGroups(groups);
  }

  private static IllegalArgumentException refusal(Collection<String> names) {
    String known =
        Arrays.stream(InputGroup.values()).map(InputGroup::title).collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "network.inputs is "
            + String.join(",", names)
            + ": expected some of "
            + known
            + ", each at most once");
  }

  @JsonValue
  public List<String> names() {
    return groups.stream().map(InputGroup::title).toList();
  }

  public boolean has(InputGroup group) {
    return groups.contains(group);
  }

  /** Whether what it sees is worked out from the movies' factors. */
  public boolean needsFactors() {
    return has(InputGroup.TASTE) || has(InputGroup.ALIKE);
  }

  /** The same without one group. */
  public InputGroups without(InputGroup group) {
    Set<InputGroup> fewer = EnumSet.noneOf(InputGroup.class);
    fewer.addAll(groups);
    fewer.remove(group);
    return new InputGroups(fewer);
  }

  /** Features of each record, beside its genres. */
  public int stepFeatures() {
    return stepFeatures;
  }

  /** Features of the user. */
  public int userFeatures() {
    return userFeatures;
  }

  /** Features of a movie that is to be rated, beside its genres. */
  public int movieFeatures() {
    return movieFeatures;
  }

  private static int sum(Set<InputGroup> groups, ToIntFunction<InputGroup> features) {
    return groups.stream().mapToInt(features).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InputGroups inputs && groups.equals(inputs.groups);
  }

  @Override
  public int hashCode() {
    return names().hashCode();
  }

  @Override
  public String toString() {
    return names().toString();
  }
}
