package io.reelcast.cli.explore;

import io.reelcast.chart.page.Page;
import io.reelcast.chart.page.Section;
import io.reelcast.cli.common.Version;
import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.found.Overview;

/** What was found, as a page. */
record ExplorePage(Exploration found) {

  String html() {
    Overview.Found all = found.overview();
    Page page =
        Page.of(
            "What is in " + found.data().replaceFirst("-[0-9a-f]{8,}$", ""),
            "%s ratings of %s movies by %s users, from %s to %s."
                .formatted(
                    Words.count(all.ratings()),
                    Words.count(all.movies()),
                    Words.count(all.users()),
                    Words.day(all.first()),
                    Words.day(all.last())));
    for (Section section : new AmountSections(found).all()) {
      page = page.with(section);
    }
    for (Section section : new TimeSections(found).all()) {
      page = page.with(section);
    }
    for (Section section : new TasteSections(found).all()) {
      page = page.with(section);
    }
    return page.from("Data: " + found.data() + ". All times are UTC.")
        .from(
            "Intervals hold the true value in 95 of 100 cases. Where ratings are averaged over a"
                + " group, those of one user are taken together, since they are alike.")
        .from("Made by reelcast " + Version.NUMBER + ", 'reelcast explore'.")
        .html();
  }
}
