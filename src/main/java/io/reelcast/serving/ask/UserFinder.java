package io.reelcast.serving.ask;

import io.reelcast.history.open.Octets;
import io.reelcast.serving.answer.Age;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.stream.query.Address;
import io.reelcast.stream.query.KeptUser;
import io.reelcast.stream.query.LocalUsers;
import io.reelcast.stream.query.Whereabouts;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds a user: in the instance that takes in his ratings, whichever that is; while he moves from
 * one to another, in a copy. A copy that lacks changes may tell of a user, and how old that is;
 * that there is no such user only one can tell that lacks nothing.
 */
public final class UserFinder {
  private static final int KNOWN = 200;
  private static final int UNKNOWN = 404;

  private final Supplier<Optional<LocalUsers>> users;
  private final Supplier<Address> self;
  private final Peers peers;
  private final Duration moves;

  /**
   * @param users those of this instance; empty while it has not started, and where it keeps none
   * @param self where this instance is asked
   * @param moves how long a user is on the way, at most, when an instance has died
   */
  public UserFinder(
      Supplier<Optional<LocalUsers>> users, Supplier<Address> self, Peers peers, Duration moves) {
    this.users = users;
    this.self = self;
    this.peers = peers;
    this.moves = moves;
  }

  /** The user; a {@link Refusal} where nobody knows him, or nobody can tell now. */
  public Found find(String userId) {
    LocalUsers local =
        users
            .get()
            .orElseThrow(
                () ->
                    Refusal.later(
                        "this instance keeps no users",
                        "ask an instance whose role is all or predictor, or wait until it has"
                            + " started",
                        1));
    Whereabouts where = local.whereabouts(userId).orElseThrow(this::moving);
    Optional<Answer> answer = ask(where.active(), local, userId, where.partition(), true);
    for (Address standby : where.standbys()) {
      answer = answer.or(() -> ask(standby, local, userId, where.partition(), false));
    }
    if (answer.isEmpty() && !where.active().equals(self.get())) {
      answer = ask(self.get(), local, userId, where.partition(), false);
    }
    Answer known = answer.orElseThrow(this::moving);
    return known
        .kept()
        .state()
        .map(state -> new Found(state, Age.of(known.kept().freshness(), known.from().toString())))
        .orElseThrow(() -> nobody(userId));
  }

  /** What an instance says of a user. */
  private record Answer(KeptUser kept, Address from) {}

  private Optional<Answer> ask(
      Address one, LocalUsers local, String userId, int partition, boolean isActive) {
    Optional<KeptUser> kept;
    if (!one.equals(self.get())) {
      kept = askPeer(one, userId, isActive);
    } else if (isActive) {
      kept = local.active(userId, partition).or(() -> local.any(userId, partition));
    } else {
      kept = local.any(userId, partition);
    }
    return kept.filter(
            user -> user.encoded().isPresent() || user.freshness().canTellWhatIsNotThere())
        .map(user -> new Answer(user, one));
  }

  private Optional<KeptUser> askPeer(Address peer, String userId, boolean isActive) {
    String path = "/instance/users/" + encoded(userId) + "?from=" + (isActive ? "active" : "any");
    return peers.get(peer, path).flatMap(UserFinder::read);
  }

  /** Dots too: alone, one or two of them are no part of a path but a way through it. */
  private static String encoded(String userId) {
    return URLEncoder.encode(userId, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace(".", "%2E");
  }

  private static Optional<KeptUser> read(HttpResponse<byte[]> answer) {
    try {
      return switch (answer.statusCode()) {
        case KNOWN ->
            Optional.of(
                new KeptUser(
                    Optional.of(Octets.of(answer.body())), StateHeaders.read(answer.headers())));
        case UNKNOWN ->
            Optional.of(new KeptUser(Optional.empty(), StateHeaders.read(answer.headers())));
        default -> Optional.empty();
      };
    } catch (NoSuchElementException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Refusal moving() {
    return Refusal.later(
        "the user is moving from one instance to another, and nobody can tell of him now",
        "ask again; he has arrived within "
            + moves.toSeconds()
            + " s (stream.session-timeout) and the time that restoring takes. With"
            + " stream.standbys=1 a copy answers meanwhile",
        1);
  }

  private static Refusal nobody(String userId) {
    return Refusal.unknown(
        "the stream knows no user '" + userId + "'",
        "check the id; a user is known once a rating was taken in (GET /live tells the lag), and"
            + " only in the partition that Java clients give the key (GET /live tells those that are"
            + " misplaced)");
  }
}
