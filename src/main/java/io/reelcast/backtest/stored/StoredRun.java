package io.reelcast.backtest.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.backtest.compare.UserErrors;
import io.reelcast.backtest.run.Task;
import io.reelcast.setting.InvalidSetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A backtest as it was written to a file.
 *
 * @param data the fingerprint of its ratings
 * @param cut its first place that might be an anchor
 * @param windows how many it predicted
 */
record StoredRun(Path file, String data, long cut, long windows, List<Entry> entries) {

  StoredRun {
    entries = List.copyOf(entries);
  }

  /** How a contestant did in a task. */
  record Entry(String name, Task task, UserErrors errors) {}

  static StoredRun read(Path file) {
    JsonNode json = json(file);
    List<Entry> entries = new ArrayList<>();
    JsonNode ids = json.path("users").path("ids");
    JsonNode outputs = json.path("users").path("outputs");
    for (JsonNode contestant : json.path("contestants")) {
      for (Task task : Task.values()) {
        JsonNode squares = contestant.path(task.word()).path("userSquares");
        if (squares.isArray()) {
          require(file, squares.size() == ids.size() && ids.size() == outputs.size());
          List<UserErrors.User> users = new ArrayList<>();
          for (int i = 0; i < ids.size(); i++) {
            users.add(
                new UserErrors.User(
                    ids.get(i).asText(), outputs.get(i).asLong(), squares.get(i).asDouble()));
          }
          entries.add(new Entry(contestant.path("name").asText(), task, new UserErrors(users)));
        }
      }
    }
    require(file, json.path("data").isTextual() && !entries.isEmpty());
    JsonNode course = json.path("course");
    return new StoredRun(
        file,
        json.path("data").asText(),
        course.path("cut").asLong(),
        course.path("windows").asLong(),
        entries);
  }

  Optional<UserErrors> errors(String name, Task task) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name) && entry.task() == task)
        .map(Entry::errors)
        .findFirst();
  }

  List<String> names() {
    return entries.stream().map(Entry::name).distinct().toList();
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException unreadable) {
      InvalidSetting refused =
          new InvalidSetting("--compare: " + file + " cannot be read, or is no JSON");
      refused.initCause(unreadable);
      throw refused;
    }
  }

  private static void require(Path file, boolean isSound) {
    if (!isSound) {
      throw new InvalidSetting(
          "--compare: "
              + file
              + " is no result of 'reelcast backtest': expected a backtest.json of --out, or what"
              + " --json printed");
    }
  }
}
