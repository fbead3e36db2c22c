package io.reelcast.rating.source.movielens.spill;

import io.reelcast.rating.source.movielens.rows.OrderedRatings;
import io.reelcast.rating.source.movielens.rows.RatingRows;
import io.reelcast.rating.source.movielens.text.TextTable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a table of ratings to its end, in bounded memory. */
public final class RatingReader {

  private final SpillSettings settings;
  private final RatingRows rows = new RatingRows();
  private @Nullable SpillFile file;

  private RatingReader(SpillSettings settings) {
    this.settings = settings;
  }

  /** Reads a table that has {@link RatingRows#COLUMNS}. */
  public static OrderedRatings read(TextTable table, SpillSettings settings) throws IOException {
    RatingReader reader = new RatingReader(settings);
    try {
      return reader.read(table);
    } catch (IOException | RuntimeException broken) {
      reader.giveUp();
      throw broken;
    }
  }

  private OrderedRatings read(TextTable table) throws IOException {
    while (table.next()) {
      if (rows.size() == settings.ratingsInMemory()) {
        spill();
      }
      rows.add(table);
    }
    return file == null ? rows.takeInTimeOrder() : new SpilledRatings(spill(), rows.ids());
  }

  private SpillFile spill() {
    if (file == null) {
      file = SpillFile.create(settings);
    }
    file.append(rows.takeInTimeOrder());
    return file;
  }

  private void giveUp() {
    if (file != null) {
      file.close();
    }
  }
}
