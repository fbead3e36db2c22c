package io.reelcast.model.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zips as any tool might make them. */
final class Zips {
  static final String SETTINGS =
      "{\"lowest\":0.5,\"highest\":5.0,\"prior\":3.5,\"damping\":8.0,"
          + "\"dampedShare\":0.55,\"halfWidth\":0.3}";
  static final String PROVENANCE = "{\"kind\":\"newborn\",\"codeVersion\":\"0.1.0\"}";

  private Zips() {}

  static byte[] release(String settings, String provenance) {
    return deflated(Map.of("settings.json", settings, "provenance.json", provenance), 0);
  }

  static byte[] deflated(Map<String, String> entries, long time) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(9);
      zip.setComment("zipped again");
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(time);
        zip.putNextEntry(header);
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A zip with another content for one of its files. */
  static byte[] replaced(byte[] zip, String name, byte[] content) {
    Map<String, byte[]> files = files(zip);
    files.put(name, content);
    return zipped(files);
  }

  static byte[] without(byte[] zip, String name) {
    Map<String, byte[]> files = files(zip);
    files.remove(name);
    return zipped(files);
  }

  private static byte[] zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] stored(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setSize(content.length);
        header.setCrc(crc.getValue());
        zip.putNextEntry(header);
        zip.write(content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The entries as text, in the order in which they lie there. */
  static Map<String, String> entries(byte[] zip) {
    Map<String, String> entries = new LinkedHashMap<>();
    files(zip)
        .forEach((name, content) -> entries.put(name, new String(content, StandardCharsets.UTF_8)));
    return entries;
  }

  private static Map<String, byte[]> files(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }
}
