package io.reelcast.exploration.found;

import io.reelcast.exploration.measure.Clusters;
import io.reelcast.exploration.measure.Estimate;
import io.reelcast.exploration.measure.Spread;
import io.reelcast.exploration.measure.Tally;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.exploration.walk.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How ratings differ from group to group. Intervals take a user's ratings together. */
public final class Groups implements Finder {
  private final Grouping grouping;
  private final List<Tally> tallies = new ArrayList<>();
  private final Clusters clusters;

  /** A group that has ratings by two users at least. */
  public record Group(String name, Estimate mean, Spread ratings) {}

  public Groups(Grouping grouping) {
    this.grouping = grouping;
    this.clusters = new Clusters(grouping.names().size());
    grouping.names().forEach(name -> tallies.add(new Tally()));
  }

  @Override
  public void take(Event event) {
    for (int group : grouping.of(event)) {
      tallies.get(group).add(event.rating());
      clusters.add(event.user(), group, event.rating());
    }
  }

  /** In the order of the groups; none where nothing is known. */
  public List<Group> found() {
    List<Group> found = new ArrayList<>();
    for (int group = 0; group < tallies.size(); group++) {
      Optional<Estimate> mean = clusters.mean(group);
      if (mean.isPresent()) {
        String name = grouping.names().get(group);
        found.add(new Group(name, mean.get(), Spread.of(tallies.get(group))));
      }
    }
    return found;
  }
}
