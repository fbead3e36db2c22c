package io.reelcast.model.archive;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.archive.lines.AftermathLines;
import io.reelcast.model.archive.lines.FactorLines;
import io.reelcast.model.archive.lines.Json;
import io.reelcast.model.archive.lines.MovieLines;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Provenance;
import io.reelcast.model.release.Release;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files that a release consists of, as they lie in its zip; immutable. Its identity is the hash
 * of their names and contents, so that two zips of one release, packed at different times, are the
 * same release.
 */
public final class ReleaseFiles {
  private static final int LARGEST = 1 << 30;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> files;
  private final Release release;

  private ReleaseFiles(SortedMap<String, byte[]> files) throws IOException {
    this.files = files;
    this.release = ReleaseReader.read(files, sha256(files));
  }

  private ReleaseFiles(SortedMap<String, byte[]> files, Release release) {
    this.files = files;
    this.release = release;
  }

  /** Files that were just written. */
  static ReleaseFiles of(Map<String, byte[]> files) {
    try {
      return new ReleaseFiles(new TreeMap<>(files));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What a zip holds. */
  public static ReleaseFiles unzip(byte[] zip) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (files.put(entry.getName(), in.readNBytes(LARGEST)) != null) {
          throw new IOException("it holds " + entry.getName() + " twice");
        }
      }
      return new ReleaseFiles(files);
    } catch (IOException | IllegalArgumentException broken) { // The zip reader throws both.
      throw new UncheckedIOException(
          "this is no release", broken instanceof IOException io ? io : new IOException(broken));
    }
  }

  /** The same weights with what the crowd says at another moment. */
  public ReleaseFiles withCrowd(MovieTable movies, AftermathTable aftermaths) {
    Learnt learnt = release.learnt().orElse(null);
    if (learnt == null) {
      return this;
    }
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(FileNames.MOVIES, MovieLines.write(movies));
    if (changed.containsKey(FileNames.AFTERMATHS)) {
      changed.put(FileNames.AFTERMATHS, AftermathLines.write(aftermaths));
    }
    return new ReleaseFiles(
        changed,
        new Release(
            sha256(changed),
            release.settings(),
            release.provenance(),
            Optional.of(learnt.withCrowd(movies, aftermaths)),
            release.descent()));
  }

  /**
   * A release that descends from this one.
   *
   * @param learnt all that it has learnt
   * @param coefficients its weights as DL4J writes them
   * @param updater what the optimiser remembered then
   * @param learner what a trainer needs to go on
   */
  public ReleaseFiles descendant(
      Learnt learnt,
      byte[] coefficients,
      byte[] updater,
      Descent descent,
      byte[] learner,
      String codeVersion) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    Provenance provenance = new Provenance(Provenance.ONLINE, codeVersion);
    changed.put(FileNames.PROVENANCE, Json.bytes(provenance));
    changed.put(FileNames.COEFFICIENTS, coefficients.clone());
    changed.put(FileNames.UPDATER, updater.clone());
    changed.put(FileNames.MOVIES, MovieLines.write(learnt.movies()));
    changed.computeIfPresent(
        FileNames.AFTERMATHS, (name, old) -> AftermathLines.write(learnt.aftermaths()));
    changed.remove(FileNames.NEWCOMERS); // All that the parent had may have left the table.
    if (!learnt.factors().newcomers().isEmpty()) {
      changed.put(FileNames.NEWCOMERS, FactorLines.writeNewcomers(learnt.factors()));
    }
    if (!learnt.factors().fadings().isEmpty()) {
      changed.put(FileNames.FADINGS, Json.bytes(learnt.factors().fadings()));
    }
    changed.put(FileNames.INTERVALS, Json.bytes(learnt.intervals()));
    changed.put(FileNames.DESCENT, Json.bytes(descent));
    changed.put(FileNames.LEARNER, learner.clone());
    return new ReleaseFiles(
        changed,
        new Release(
            sha256(changed),
            release.settings(),
            provenance,
            Optional.of(learnt),
            Optional.of(descent)));
  }

  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry header = new ZipEntry(file.getKey());
        header.setTimeLocal(NO_TIME);
        zip.putNextEntry(header);
        zip.write(file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The release that these are. */
  public Release release() {
    return release;
  }

  public ReleaseId id() {
    return release.id();
  }

  /** The content of one file; empty where there is none. */
  public byte[] content(String name) {
    byte[] content = files.get(name);
    return content == null ? new byte[0] : content.clone();
  }

  /** The names of those files that are not the same in another release. */
  public List<String> differingFrom(ReleaseFiles other) {
    SortedSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(other.files.keySet());
    return names.stream()
        .filter(name -> !Arrays.equals(files.get(name), other.files.get(name)))
        .toList();
  }

  private static String sha256(SortedMap<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, content) -> {
            update(digest, name.getBytes(StandardCharsets.UTF_8));
            update(digest, content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Takes in the length too, so that no two lists of files look alike. */
  private static void update(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
  }
}
