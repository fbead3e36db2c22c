package io.reelcast.training.online;

import io.reelcast.history.Window;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.Newcomers;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.rating.Movie;
import io.reelcast.training.Example;
import io.reelcast.training.contest.Contender;
import io.reelcast.training.contest.Contender.Stand;
import io.reelcast.training.contest.Contest;
import io.reelcast.training.contest.Examiner;
import io.reelcast.training.contest.Stretch;
import io.reelcast.training.contest.Verdict;
import io.reelcast.training.online.kept.Memory.Kept;
import io.reelcast.training.online.kept.Round;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Releases that follow each other, all of which see users and movies alike: weights are moved on
 * from round to round, and predict once they have proved no worse. Not for several threads.
 */
final class Lineage {
  /** Of what it writes into a release. */
  static final int VERSION = 2;

  /** In place of an offset: it will not be trained anew. */
  static final long GROWN = -1;

  private static final String DAMPING = "factor.movie-bias-damping";
  private static final String USUAL_DAMPING = "3";

  private final OnlineSettings settings;
  private final ReleaseMaker maker;
  private final long layout;
  private final double damping;
  private final Learner learner;
  private final Examiner examiner;
  private final Knowledge known;
  private ReleaseFiles current;
  private Round round;
  private long growsFrom;
  private final List<Movie> described = new ArrayList<>();
  private List<Long> catalogue = List.of();
  private List<Long> describedTo = List.of();

  private Lineage(
      ReleaseFiles current,
      OnlineSettings settings,
      ReleaseMaker maker,
      Knowledge known,
      Stand learnt,
      Round round,
      long growsFrom) {
    Learnt release = current.release().learnt().orElseThrow();
    ModelSettings model = current.release().settings();
    this.settings = settings;
    this.maker = maker;
    this.layout = release.layout();
    this.damping =
        Double.parseDouble(release.training().settings().getOrDefault(DAMPING, USUAL_DAMPING));
    this.learner = new Learner(release, model, learnt);
    this.examiner = new Examiner(release, model);
    this.known = known;
    this.current = current;
    this.round = round;
    this.growsFrom = growsFrom;
    known.publications().add(current.id(), round.next());
  }

  /**
   * One that begins with a release of which nothing is known but itself.
   *
   * @param round the one that goes on
   * @param growsFrom the offset of the first example of a growth that is not over, or {@link
   *     #GROWN}
   */
  static Lineage beginning(
      ReleaseFiles first,
      OnlineSettings settings,
      ReleaseMaker maker,
      Round round,
      long growsFrom) {
    Knowledge known = Knowledge.of(first, settings, round.next());
    if (!round.isEmpty()) {
      // What it was trained on already; whoever goes on behind it would be told of that again.
      known.memory().shun(new Stretch(round.from(), round.next()));
    }
    Stand stand = known.contest().champion().stand();
    return new Lineage(first, settings, maker, known, stand, round, growsFrom);
  }

  /** Goes on behind a release that one had made, once the version is read. */
  static Lineage read(
      DataInput in, ReleaseFiles current, OnlineSettings settings, ReleaseMaker maker)
      throws IOException {
    Round round = new Round(in.readInt(), in.readLong());
    long growsFrom = in.readLong();
    Stand stand = Stand.read(in);
    Knowledge known = Knowledge.read(in, current, settings);
    Lineage lineage = new Lineage(current, settings, maker, known, stand, round, growsFrom);
    lineage.catalogue = current.release().descent().map(Descent::movies).orElse(List.of());
    return lineage;
  }

  private void write(DataOutput out) throws IOException {
    out.writeByte(VERSION);
    out.writeInt(round.number());
    out.writeLong(round.from());
    out.writeLong(growsFrom);
    learner.stand().write(out);
    known.write(out);
  }

  /**
   * Takes in what is known of a movie. The release that ends the round is the first to tell it: so
   * that a release knows all movies up to the offsets that it names, whenever they were read.
   */
  void describe(Movie movie) {
    described.add(movie);
  }

  Round round() {
    return round;
  }

  ReleaseFiles current() {
    return current;
  }

  /** Up to which offsets of their partitions the newest release knows movies. */
  List<Long> catalogue() {
    return catalogue;
  }

  /** Says up to which offsets movies have been described. */
  void describedTo(List<Long> ends) {
    describedTo = List.copyOf(ends);
  }

  /** The offset of the first example of a growth that is not over, or {@link #GROWN}. */
  long growsFrom() {
    return growsFrom;
  }

  void grown() {
    growsFrom = GROWN;
  }

  /** The first offset that has to be recalled before it goes on. */
  long reachesBackTo() {
    return known.memory().reachesBackTo(round.from());
  }

  /** Takes an example in that earlier rounds had taken. */
  void recall(Example example, long offset) {
    example
        .window()
        .filter(this::isSeenAlike)
        .ifPresent(window -> known.memory().recall(offset, window));
  }

  private boolean isSeenAlike(Window window) {
    return window.layout() == layout;
  }

  /** Takes the next example in. */
  void take(Example example, long offset) {
    round.take(example, offset);
    known.crowd().add(example);
    example
        .window()
        .filter(this::isSeenAlike)
        .ifPresent(window -> examine(example.rating().userId(), window, offset));
  }

  /** After how many examples a round should end. */
  int roundLength() {
    return (int) Math.ceil(settings.round() / known.alarm().haste());
  }

  private void examine(String userId, Window window, long offset) {
    Contest contest = known.contest();
    examiner.read(window);
    float[] missed = examiner.errors(contest.champion().network());
    known.errors().add(examiner.count(), missed);
    if (examiner.count() >= settings.drift().knownFrom()) {
      round.missed(userId, examiner.squaredErrors(contest.champion().network()));
    }
    long since = known.publications().offsetOf(window.release());
    contest.take(userId, since, examiner::squaredError);
    round.keep(new Kept(offset, window));
  }

  /** Ends the round with a release. */
  ReleaseFiles end() {
    Alarm alarm = known.alarm();
    round.tellErrors(alarm::hear);
    boolean isAlarmed = alarm.isRinging();
    boolean isConfirmed = alarm.isConfirmed();
    alarm.heed();
    if (isConfirmed) {
      // What was learnt of what is over is not learnt again, and errors of then say nothing of now.
      known.memory().shun(new Stretch(0, round.from()));
      known.errors().keepOnly(settings.fewestErrors());
    }
    Verdict verdict = known.contest().decide();
    if (!verdict.suspect().isEmpty()) {
      learner.goOnFrom(known.contest().champion().stand());
      known.memory().shun(verdict.suspect());
    }
    double rate = settings.rate() * alarm.haste();
    int replayed = learn(rate);
    alarm.endRound();
    known.memory().keep(round.windows(), round.next());
    described.forEach(known.crowd()::describe);
    described.clear();
    int forgotten = known.crowd().forgetRarest(settings.movies());
    return release(
        new ReleaseMaker.Deed(verdict, rate, replayed, isAlarmed, isConfirmed, forgotten),
        current.id());
  }

  /** How many windows were learnt from again. */
  private int learn(double rate) {
    if (rate == 0 || round.windows().isEmpty()) {
      return 0;
    }
    long seed = 31L * maker.seed() + round.number();
    List<Kept> again = known.memory().some((int) (settings.older() * round.windows().size()), seed);
    List<Window> windows = new ArrayList<>();
    round.windows().forEach(kept -> windows.add(kept.window()));
    again.forEach(kept -> windows.add(kept.window()));
    Collections.shuffle(windows, new Random(seed));
    learner.learn(round.number(), rate, windows);
    Contest contest = known.contest();
    if (contest.isOpen()) {
      contest.challenge(
          Contender.of(contest.champion().network().shape(), learner.stand(), round.next()));
    }
    return again.size();
  }

  /**
   * A release with all that is known now; the next round begins.
   *
   * @param parent the release that it follows
   */
  ReleaseFiles release(ReleaseMaker.Deed deed, ReleaseId parent) {
    Contender champion = known.contest().champion();
    Learnt before = current.release().learnt().orElseThrow();
    Factors factors =
        deed.isConfirmed()
            ? before.factors().faded(settings.drift().tasteKept())
            : before.factors();
    MovieTable movies = known.crowd().movies().now();
    Learnt learnt =
        before.with(
            champion.network(),
            movies,
            known.crowd().aftermaths().now(),
            // Of the table, as it is: who goes on behind the release knows no earlier one.
            new Newcomers(factors, movies, damping).with(movies),
            intervals(before.intervals()));
    catalogue = describedTo;
    Descent descent = maker.descent(parent, round, deed, known.contest().promotions(), catalogue);
    round = new Round(round.number() + 1, round.next());
    current =
        current.descendant(
            learnt,
            champion.stand().coefficients(),
            champion.stand().updater(),
            descent,
            maker.written(this::write),
            maker.codeVersion());
    known.publications().add(current.id(), round.from());
    return current;
  }

  private Intervals intervals(Intervals before) {
    return known.errors().size() < settings.fewestErrors()
        ? before
        : known.errors().fitted(before.coverage());
  }
}
