package io.reelcast.serving.gather;

import io.reelcast.scoring.timeline.Moment;
import io.reelcast.scoring.timeline.MomentCodec;
import io.reelcast.serving.answer.Json;
import io.reelcast.serving.ask.Peers;
import io.reelcast.stream.query.Address;
import io.reelcast.wire.MalformedException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What all instances tell, this one among them. */
public final class Gathering {
  private static final int OK = 200;

  private final InstanceApi own;
  private final Supplier<Set<Address>> others;
  private final Peers peers;

  /**
   * Moments, and whose are not among them.
   *
   * @param missing who did not answer
   */
  public record Moments(List<Moment> sums, List<String> missing) {}

  /**
   * @param others all instances but this one, as far as it knows
   */
  public Gathering(InstanceApi own, Supplier<Set<Address>> others, Peers peers) {
    this.own = own;
    this.others = others;
    this.peers = peers;
  }

  /** Each instance's facts by its address; empty of one that does not answer. */
  public Map<String, Optional<InstanceFacts>> facts() {
    Map<String, Optional<InstanceFacts>> facts = new LinkedHashMap<>();
    InstanceFacts mine = own.facts();
    facts.put(mine.instance(), Optional.of(mine));
    Set<Address> asked = asked();
    Map<Address, HttpResponse<byte[]>> answers = peers.all(asked, InstanceApi.FACTS);
    for (Address peer : asked) {
      facts.put(
          peer.toString(), Optional.ofNullable(answers.get(peer)).flatMap(Gathering::readFacts));
    }
    return facts;
  }

  /** Moments of all instances, added up. */
  public Moments moments(Stretch stretch) {
    List<List<Moment>> moments = new ArrayList<>();
    moments.add(own.moments(stretch));
    List<String> missing = new ArrayList<>();
    Set<Address> asked = asked();
    Map<Address, HttpResponse<byte[]>> answers =
        peers.all(asked, InstanceApi.MOMENTS + stretch.query());
    for (Address peer : asked) {
      Optional.ofNullable(answers.get(peer))
          .flatMap(Gathering::readMoments)
          .ifPresentOrElse(moments::add, () -> missing.add(peer.toString()));
    }
    return new Moments(Moment.sum(moments), missing);
  }

  private Set<Address> asked() {
    Set<Address> asked = new TreeSet<>(Comparator.comparing(Address::toString));
    asked.addAll(others.get());
    return asked;
  }

  private static Optional<InstanceFacts> readFacts(HttpResponse<byte[]> answer) {
    try {
      return answer.statusCode() == OK
          ? Optional.ofNullable(Json.read(answer.body(), InstanceFacts.class))
          : Optional.empty();
    } catch (IOException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  private static Optional<List<Moment>> readMoments(HttpResponse<byte[]> answer) {
    return answer.statusCode() == OK ? decoded(answer.body()) : Optional.empty();
  }

  /** Empty of what another version has written. */
  public static Optional<List<Moment>> decoded(byte[] moments) {
    try {
      return Optional.of(MomentCodec.decode(moments));
    } catch (MalformedException ofAnotherVersion) {
      return Optional.empty();
    }
  }
}
