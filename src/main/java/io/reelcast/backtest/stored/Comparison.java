package io.reelcast.backtest.stored;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.compare.UserErrors;
import io.reelcast.backtest.run.Task;
import io.reelcast.setting.InvalidSetting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One task, one contestant of each of two runs.
 *
 * @param first the contestant of the first run
 * @param second the contestant of the second run, often the same
 * @param difference the first one's error less the second one's
 */
public record Comparison(Task task, String first, String second, PairedDifference difference) {

  /**
   * Compares two files.
   *
   * @param names none: all that stand in both; one: that one; two: the one of the first run with
   *     the other of the second
   */
  public static List<Comparison> of(Path firstFile, Path secondFile, List<String> names) {
    StoredRun first = StoredRun.read(firstFile);
    StoredRun second = StoredRun.read(secondFile);
    requireSame("data", first, first.data(), second, second.data());
    requireSame("cut", first, first.cut(), second, second.cut());
    requireSame("number of windows", first, first.windows(), second, second.windows());
    if (names.size() > 2) {
      throw new InvalidSetting(
          "--contestant names " + names.size() + " contestants: expected one, or two");
    }
    if (!names.isEmpty()) {
      requireKnown(first, names.get(0));
      requireKnown(second, names.get(names.size() - 1));
    }
    List<Comparison> comparisons =
        names.isEmpty()
            ? ofAll(first, second)
            : ofTwo(first, names.get(0), second, names.get(names.size() - 1));
    if (comparisons.isEmpty()) {
      throw new InvalidSetting(
          "--compare: no contestant takes part in the same task in both "
              + firstFile
              + " and "
              + secondFile
              + "; name two with --contestant A,B");
    }
    return comparisons;
  }

  /** What came of it, in a plain sentence. */
  public String inWords() {
    boolean isSame = first.equals(second);
    return task.title()
        + ": "
        + difference.inWords(
            isSame ? first + " in the first run" : first, isSame ? "in the second" : second);
  }

  private static List<Comparison> ofAll(StoredRun first, StoredRun second) {
    Set<String> both = new LinkedHashSet<>(first.names());
    both.retainAll(second.names());
    return both.stream().flatMap(name -> ofTwo(first, name, second, name).stream()).toList();
  }

  private static List<Comparison> ofTwo(
      StoredRun first, String firstName, StoredRun second, String secondName) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Task task : Task.values()) {
      Optional<UserErrors> mine = first.errors(firstName, task);
      Optional<UserErrors> theirs = second.errors(secondName, task);
      if (mine.isPresent() && theirs.isPresent()) {
        comparisons.add(
            new Comparison(
                task, firstName, secondName, PairedDifference.of(mine.get(), theirs.get())));
      }
    }
    return comparisons;
  }

  private static void requireKnown(StoredRun run, String name) {
    if (!run.names().contains(name)) {
      throw new InvalidSetting(
          "--contestant "
              + name
              + ": it did not take part in "
              + run.file()
              + "; there are "
              + String.join(", ", run.names()));
    }
  }

  private static void requireSame(
      String what, StoredRun first, Object mine, StoredRun second, Object theirs) {
    if (!mine.equals(theirs)) {
      throw new InvalidSetting(
          "--compare: the "
              + what
              + " of "
              + first.file()
              + " is "
              + mine
              + ", that of "
              + second.file()
              + " is "
              + theirs
              + ": only backtests of the same windows can be compared");
    }
  }
}
