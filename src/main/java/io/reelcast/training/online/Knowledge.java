package io.reelcast.training.online;

import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Learnt;
import io.reelcast.training.contest.Contender;
import io.reelcast.training.contest.Contender.Stand;
import io.reelcast.training.contest.Contest;
import io.reelcast.training.online.kept.Memory;
import io.reelcast.training.online.kept.NewestErrors;
import io.reelcast.training.online.kept.Publications;
import io.reelcast.training.sample.RunningCrowd;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a lineage knows beside its newest release; all of it goes into that release between two
 * rounds.
 *
 * @param crowd what it says of movies
 * @param contest whose weights predict
 * @param memory what is learnt from again
 * @param errors how wide intervals must be
 * @param publications which release came behind which examples
 * @param alarm whether errors have risen
 */
record Knowledge(
    RunningCrowd crowd,
    Contest contest,
    Memory memory,
    NewestErrors errors,
    Publications publications,
    Alarm alarm) {
  /** A release does not say how many steps led to it; of so many the optimiser knows its way. */
  private static final int STEPS_BEFORE = 1_000_000;

  /**
   * Of a release of which nothing is known but itself.
   *
   * @param next the offset of the first example that is learnt from
   */
  static Knowledge of(ReleaseFiles first, OnlineSettings settings, long next) {
    Learnt learnt = first.release().learnt().orElseThrow();
    ModelSettings model = first.release().settings();
    Stand stand =
        new Stand(
            STEPS_BEFORE, first.content(FileNames.COEFFICIENTS), first.content(FileNames.UPDATER));
    long count = learnt.movies().all().values().stream().mapToLong(MovieFacts::count).sum();
    return new Knowledge(
        RunningCrowd.of(model.prior(), learnt, count, count * learnt.movies().mean()),
        new Contest(settings.contest(), Contender.of(learnt.network().shape(), stand, next)),
        new Memory(settings.memory()),
        new NewestErrors(settings.errors()),
        new Publications(),
        new Alarm(settings.drift(), model));
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(crowd.movies().count());
    out.writeDouble(crowd.movies().sum());
    contest.write(out);
    memory.write(out);
    errors.write(out);
    publications.write(out);
    alarm.write(out);
  }

  /** What was written into a release. */
  static Knowledge read(DataInput in, ReleaseFiles release, OnlineSettings settings)
      throws IOException {
    Learnt learnt = release.release().learnt().orElseThrow();
    ModelSettings model = release.release().settings();
    NetworkShape shape = learnt.network().shape();
    return new Knowledge(
        RunningCrowd.of(model.prior(), learnt, in.readLong(), in.readDouble()),
        Contest.read(in, settings.contest(), shape),
        Memory.read(in, settings.memory()),
        NewestErrors.read(in, settings.errors()),
        Publications.read(in),
        Alarm.read(in, settings.drift(), model));
  }
}
