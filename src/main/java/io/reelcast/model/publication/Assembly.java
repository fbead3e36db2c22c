package io.reelcast.model.publication;

import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Published.Place;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts releases together as their parts come. Not for several threads. */
final class Assembly {
  private final Map<ReleaseId, SortedMap<Integer, Part>> unfinished = new HashMap<>();

  /**
   * A part whose manifest has not come yet. Two publishers of one release may write between each
   * other: the parts are the same.
   *
   * @param publishers how many of them are still to send a manifest
   */
  private record Part(Octets content, int publishers) {
    Part and(Part same) {
      return new Part(same.content, publishers + same.publishers);
    }

    Part withoutOne() {
      return new Part(content, publishers - 1);
    }
  }

  /** Takes an entry in, and tells what it leads to. */
  void take(Entry entry, Place place, ModelsListener listener) {
    switch (entry.kind()) {
      case Entry.Kind.PART ->
          unfinished
              .computeIfAbsent(entry.release(), id -> new TreeMap<>())
              .merge(entry.number(), new Part(entry.content(), 1), Part::and);
      case Entry.Kind.MANIFEST ->
          whole(entry, place)
              .ifPresentOrElse(
                  release -> listener.published(release, entry.parts()),
                  () -> listener.gone(gone(entry, place.offset())));
      case Entry.Kind.PIN ->
          whole(entry, place).ifPresent(release -> listener.pinned(release, entry.parts()));
      case Entry.Kind.UNPIN -> listener.unpinned();
      case Entry.Kind.TRIGGER -> listener.triggered(entry.release(), entry.offset());
      default -> {} // Of a later version.
    }
  }

  /** Lets go what has come of a release whose parts were taken away. */
  void forget(ReleaseId release) {
    unfinished.remove(release);
  }

  private Optional<Published> whole(Entry manifest, Place place) {
    SortedMap<Integer, Part> parts = unfinished.getOrDefault(manifest.release(), new TreeMap<>());
    if (parts.size() < manifest.parts()) {
      return Optional.empty();
    }
    List<Octets> contents = parts.values().stream().map(Part::content).toList();
    parts.replaceAll((number, one) -> one.withoutOne());
    parts.values().removeIf(one -> one.publishers() == 0);
    unfinished.values().removeIf(SortedMap::isEmpty);
    if (manifest.summary().isPresent()) {
      Summary summary = Summary.parse(manifest.summary().get());
      return Optional.of(
          new Published(
              manifest.release(),
              manifest.publishedAt(),
              place,
              summary,
              () -> assembled(contents, manifest, place.offset())));
    }
    ReleaseFiles files =
        assembled(contents, manifest, place.offset()); // Nothing else tells its kind.
    return Optional.of(
        new Published(
            manifest.release(),
            manifest.publishedAt(),
            place,
            Summary.of(files.release()),
            () -> files));
  }

  private static ReleaseFiles assembled(List<Octets> contents, Entry manifest, long offset) {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    contents.forEach(content -> zip.writeBytes(content.toArray()));
    ReleaseFiles files = ReleaseFiles.unzip(zip.toByteArray());
    if (!files.release().sha256().equals(manifest.sha256())) {
      throw new IllegalStateException(
          "release %s is broken: its manifest at offset %d names another content"
              .formatted(manifest.release(), offset));
    }
    return files;
  }

  private static Gone gone(Entry manifest, long offset) {
    return new Gone(
        manifest.release(), manifest.publishedAt(), offset, manifest.summary().map(Summary::parse));
  }
}
