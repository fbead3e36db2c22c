package io.reelcast.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.history.open.ReleaseId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A release as a zip. Its identity is the hash of the entries' names and contents, so that two zips
 * of one release, packed at different times, are the same release.
 */
public final class ReleaseArchive {
  private static final String SETTINGS = "settings.json";
  private static final String PROVENANCE = "provenance.json";
  private static final int LARGEST_ENTRY = 1 << 30;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final Set<String> KNOWN = Set.of(SETTINGS, PROVENANCE);
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ReleaseArchive() {}

  static Release named(ModelSettings settings, Provenance provenance) {
    String sha256 = sha256(entries(settings, provenance));
    return new Release(ReleaseId.parse(sha256.substring(0, 16)), sha256, settings, provenance);
  }

  /** The release as a zip. */
  public static byte[] pack(Release release) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry :
          entries(release.settings(), release.provenance()).entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(NO_TIME);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The release in a zip. */
  public static Release unpack(byte[] zip) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readNBytes(LARGEST_ENTRY));
      }
      requireKnown(entries.keySet());
      ModelSettings settings = value(entries, SETTINGS, ModelSettings.class);
      Provenance provenance = value(entries, PROVENANCE, Provenance.class);
      String sha256 = sha256(entries);
      return new Release(ReleaseId.parse(sha256.substring(0, 16)), sha256, settings, provenance);
    } catch (IOException | IllegalArgumentException broken) { // The zip reader throws both.
      throw new UncheckedIOException(
          "this is no release", broken instanceof IOException io ? io : new IOException(broken));
    }
  }

  /**
   * What it does not know may be what predicts: without it the same name would say other things.
   */
  private static void requireKnown(Set<String> names) throws IOException {
    if (!KNOWN.containsAll(names)) {
      throw new IOException(
          "it holds " + names + ", of which this version reads " + KNOWN + ": update Reelcast");
    }
  }

  private static <T> T value(Map<String, byte[]> entries, String name, Class<T> type)
      throws IOException {
    T value = JSON.readValue(entry(entries, name), type);
    if (value == null) {
      throw new IOException("its " + name + " is null");
    }
    return value;
  }

  private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
    byte[] entry = entries.get(name);
    if (entry == null) {
      throw new IOException("it holds no " + name);
    }
    return entry;
  }

  private static SortedMap<String, byte[]> entries(ModelSettings settings, Provenance provenance) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try {
      entries.put(SETTINGS, JSON.writeValueAsBytes(settings));
      entries.put(PROVENANCE, JSON.writeValueAsBytes(provenance));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return entries;
  }

  private static String sha256(SortedMap<String, byte[]> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.forEach(
          (name, content) -> {
            update(digest, name.getBytes(StandardCharsets.UTF_8));
            update(digest, content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Takes in the length too, so that no two lists of entries look alike. */
  private static void update(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
  }
}
