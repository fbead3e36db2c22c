package io.reelcast.model.release;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a release came about from another one: enough to do it again.
 *
 * @param parent the release before it
 * @param round the number of the round of learning that it ended
 * @param from the offset of the round's first example
 * @param to the offset behind its last one
 * @param examples a hash of them
 * @param windows how many of them were learnt from
 * @param replayed how many older windows were learnt from again
 * @param rate how far weights were moved
 * @param verdict whether other weights predict than in the parent
 * @param reason in words
 * @param judged on how many windows that rests
 * @param tried mean error of the weights that were on trial there, 0 of none
 * @param other that of those that they were held against, 0 of none
 * @param promotions how often a challenger had become champion
 * @param isAlarmed errors had risen
 * @param isConfirmed they had stayed high since an alarm: what was over was forgotten
 * @param forgotten how many movies left the table, as it holds no more
 * @param movies up to which offsets of the partitions of their topic movies were known; empty where
 *     they came from no topic
 * @param settings all that steered it, by name
 * @param javaVersion of the virtual machine
 * @param mathLibrary which kernels computed: other ones give other bits
 */
public record Descent(
    String parent,
    int round,
    long from,
    long to,
    String examples,
    int windows,
    int replayed,
    double rate,
    String verdict,
    String reason,
    long judged,
    double tried,
    double other,
    int promotions,
    boolean isAlarmed,
    boolean isConfirmed,
    int forgotten,
    List<Long> movies,
    Map<String, String> settings,
    String javaVersion,
    String mathLibrary) {
  public Descent {
    movies = List.copyOf(movies);
    // By name: the order of Map.copyOf is another one in each JVM, and would name the release anew.
    settings = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(settings)));
  }
}
