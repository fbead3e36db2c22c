package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.network.course.ReleaseCourse;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.setting.InvalidSetting;

/** Lets a release predict that is given, as it is from the first rating to the last. */
public record GivenRelease(ReleaseFiles files) implements ContestantMaker {
  @Override
  public String name() {
    return "release-" + files.id();
  }

  @Override
  public String about() {
    return "The given release, as it is.";
  }

  @Override
  public Contestant make(Ground ground) {
    double coverage =
        files
            .release()
            .learnt()
            .map(learnt -> learnt.intervals().coverage())
            .orElseThrow(
                () -> new InvalidSetting("the newborn has learnt nothing: 'mix' is what it says"));
    return new NetworkContestant(ground, ReleaseCourse.staying(files), coverage);
  }
}
