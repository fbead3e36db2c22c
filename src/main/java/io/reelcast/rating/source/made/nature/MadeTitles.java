package io.reelcast.rating.source.made.nature;

import io.reelcast.rating.source.made.draw.MadeRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes titles; one that was made before comes back numbered like a sequel. */
final class MadeTitles {

  private static final List<String> QUALITIES =
      words(
          "Silent Golden Broken Distant Hidden Burning Frozen Lonely Crimson Velvet Paper Restless"
              + " Forgotten Hollow Gentle Wild Midnight Scarlet Secret Wandering Bitter Quiet Last"
              + " First Perfect Borrowed Invisible Northern Southern Electric Stolen Long Little"
              + " Great Second Winter Summer Autumn Faithful Drowning Painted Glass Iron Silver");

  private static final List<String> THINGS =
      words(
          "Harbour River Letter Garden Mirror Avenue Orchard Lantern Bridge Valley Stranger Window"
              + " Promise Kingdom Station Detective Violin Morning Road Ocean Captain Daughter"
              + " Brother House Forest Clock Mountain Sparrow Horizon Carnival Thief Witness Chapel"
              + " Border Candle Highway Colony Machine Dancer Soldier Baker Storm Lighthouse"
              + " Neighbour Wedding Voyage Shadow Island Circus Planet Signal Piano Tailor Tiger");

  private static final List<String> PLACES =
      words(
          "Lisbon Trieste Valparaiso Oslo Marseille Bombay Havana Prague Galway Tangier Kyoto"
              + " Nebraska Alaska Vienna Naples Odessa Chicago Memphis Dover Bruges");

  private final MadeRandom random;
  private final Map<String, Integer> times = new HashMap<>();

  MadeTitles(MadeRandom random) {
    this.random = random;
  }

  String next() {
    String title =
        switch (random.nextInt(7)) {
          case 0, 1 -> "The " + any(QUALITIES) + ' ' + any(THINGS);
          case 2 -> any(QUALITIES) + ' ' + any(THINGS);
          case 3 -> pair("The %s's %s");
          case 4 -> "The " + any(THINGS) + " of " + any(PLACES);
          case 5 -> any(THINGS) + " in " + any(PLACES);
          default -> pair("The %s and the %s");
        };
    int part = times.merge(title, 1, Integer::sum);
    return part == 1 ? title : title + ' ' + part;
  }

  private String pair(String pattern) {
    int first = random.nextInt(THINGS.size());
    int second = (first + 1 + random.nextInt(THINGS.size() - 1)) % THINGS.size();
    return pattern.formatted(THINGS.get(first), THINGS.get(second));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
