package io.reelcast.tuning.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of runs, in a file with one JSON line for each: a search that was killed goes on
 * from it. A last line without its end was being written when that happened, and is dropped. One
 * search at a time holds it.
 */
public final class Journal implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileChannel channel;
  private final Map<Run, Outcome> known = new HashMap<>();

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens a file, or begins one. */
  public static Journal open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Journal journal =
          new Journal(
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
      journal.claim(file);
      journal.read(file);
      return journal;
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot use the journal " + file, broken);
    }
  }

  private void claim(Path file) throws IOException {
    boolean isMine;
    try {
      isMine = channel.tryLock() != null;
    } catch (OverlappingFileLockException alsoHere) {
      isMine = false;
    }
    if (!isMine) {
      channel.close();
      throw new IOException("another search is going on with " + file + ": wait until it is over");
    }
  }

  private void read(Path file) throws IOException {
    byte[] bytes = bytes();
    int begin = 0;
    int number = 1;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        Attempt attempt =
            parsed(new String(bytes, begin, at - begin, StandardCharsets.UTF_8), file, number++);
        known.put(attempt.run(), attempt.outcome());
        begin = at + 1;
      }
    }
    channel.truncate(begin);
    channel.position(begin);
  }

  /** Through the channel that holds the lock: closing another one of the file would give it up. */
  private byte[] bytes() throws IOException {
    return Channels.newInputStream(channel).readAllBytes();
  }

  /** What a run gave, if it is over. */
  public Optional<Outcome> find(Run run) {
    return Optional.ofNullable(known.get(run));
  }

  /** How many runs are known. */
  public int size() {
    return known.size();
  }

  /** Keeps an attempt: it is on the disk when this returns. */
  public void add(Attempt attempt) {
    try {
      ByteBuffer line = ByteBuffer.wrap((line(attempt) + '\n').getBytes(StandardCharsets.UTF_8));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(false);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write the journal; is the disk full?", broken);
    }
    known.put(attempt.run(), attempt.outcome());
  }

  private static String line(Attempt attempt) throws JsonProcessingException {
    Run run = attempt.run();
    Outcome outcome = attempt.outcome();
    ObjectNode line = JSON.createObjectNode();
    line.put("trial", run.trial()).put("epochs", run.epochs()).put("seed", run.seed());
    line.set("values", JSON.valueToTree(new TreeMap<>(run.values())));
    if (Double.isFinite(outcome.error())) { // Without them it diverged: JSON has no infinity.
      line.put("blind", outcome.blind()).put("conditioned", outcome.conditioned());
    }
    line.put("seconds", outcome.seconds());
    return JSON.writeValueAsString(line);
  }

  private static Attempt parsed(String line, Path file, int number) throws IOException {
    try {
      JsonNode json = JSON.readTree(line);
      Map<String, String> values = new TreeMap<>();
      json.required("values")
          .properties()
          .forEach(value -> values.put(value.getKey(), value.getValue().asText()));
      double seconds = json.required("seconds").asDouble();
      return new Attempt(
          new Run(
              json.required("trial").asInt(),
              values,
              json.required("epochs").asInt(),
              json.required("seed").asInt()),
          json.has("blind")
              ? new Outcome(
                  json.required("blind").asDouble(),
                  json.required("conditioned").asDouble(),
                  seconds)
              : Outcome.diverged(seconds));
    } catch (JsonProcessingException | IllegalArgumentException broken) {
      throw new IOException(
          "line " + number + " of " + file + " is broken; delete that line to lose one run only",
          broken);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
