package io.reelcast.scoring.board;

import io.reelcast.history.UserState;
import io.reelcast.history.open.ReleaseId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A scoreboard as bytes, to the last bit of every sum. Whoever keeps them writes a version in
 * front: the order and number of sums, and of baselines, is part of the format.
 */
public final class ScoreboardCodec {
  private ScoreboardCodec() {}

  public static void write(Scoreboard board, DataOutput out) throws IOException {
    write(board.settings(), out);
    for (Standing standing : single(board)) {
      StandingCodec.write(standing, out);
    }
    Map<ReleaseId, Standing> releases = board.releaseStandings().inOrder();
    out.writeInt(releases.size());
    for (Map.Entry<ReleaseId, Standing> release : releases.entrySet()) {
      out.writeLong(release.getKey().bits());
      StandingCodec.write(release.getValue(), out);
    }
    Recent recent = board.recent();
    out.writeInt(recent.size());
    for (int age = recent.size() - 1; age >= 0; age--) {
      Standing score = new Standing();
      recent.addTo(score, age, age + 1);
      StandingCodec.write(score, out);
    }
  }

  /** Reads what was written; what cannot have been written is an {@link IOException}. */
  public static Scoreboard read(DataInput in) throws IOException {
    Scoreboard board = new Scoreboard(settings(in));
    for (Standing standing : single(board)) {
      standing.add(StandingCodec.read(in));
    }
    int releases = count(in, board.settings().releases());
    for (int i = 0; i < releases; i++) {
      ReleaseId id = new ReleaseId(in.readLong());
      board.releaseStandings().put(id, StandingCodec.read(in));
    }
    int scores = count(in, board.settings().longestStretch());
    for (int i = 0; i < scores; i++) {
      board.recent().add(StandingCodec.read(in));
    }
    return board;
  }

  /** Those of which there is always one. */
  private static List<Standing> single(Scoreboard board) {
    List<Standing> single = new ArrayList<>();
    single.add(board.overall());
    for (int horizon = 1; horizon <= UserState.HORIZON; horizon++) {
      single.add(board.horizon(horizon));
    }
    single.add(board.newUsers());
    single.add(board.knownUsers());
    single.add(board.olderReleases());
    return single;
  }

  private static void write(ScoreboardSettings settings, DataOutput out) throws IOException {
    out.writeInt(settings.stretches().size());
    for (int stretch : settings.stretches()) {
      out.writeInt(stretch);
    }
    out.writeInt(settings.newUntil());
    out.writeInt(settings.releases());
  }

  private static ScoreboardSettings settings(DataInput in) throws IOException {
    List<Integer> stretches = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      stretches.add(in.readInt());
    }
    try {
      return new ScoreboardSettings(stretches, in.readInt(), in.readInt());
    } catch (IllegalArgumentException impossible) {
      throw new IOException(impossible);
    }
  }

  private static int count(DataInput in, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException("there cannot be " + count + " of what there are at most " + most);
    }
    return count;
  }
}
