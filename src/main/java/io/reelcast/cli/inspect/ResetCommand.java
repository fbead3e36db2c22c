package io.reelcast.cli.inspect;

import io.reelcast.Settings;
import io.reelcast.broker.StreamGroup;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.replay.ReplayPosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Clears away what the stream has made. */
@Command(
    name = "reset",
    description = {
      "Deletes what the stream has made: its topics, its progress, its stores, its scoreboards.",
      "",
      "Shows the list and asks first. Ratings, movies and users stay unless --inputs is given, so"
          + " that the next run computes everything again from them."
    })
public final class ResetCommand extends Verb {
  @Option(
      names = "--inputs",
      description = "Also delete ratings, movies, users and replay positions.")
  private boolean inputs;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  /** What is to go. */
  private record Plan(Set<String> topics, List<String> groups, List<Path> directories) {
    List<String> words() {
      List<String> words = new ArrayList<>();
      topics.forEach(topic -> words.add("topic      " + topic));
      groups.forEach(group -> words.add("group      " + group));
      directories.forEach(directory -> words.add("directory  " + directory));
      return words;
    }
  }

  @Override
  protected int run(CommonOptions options, Console console) throws IOException {
    try (Workplace workplace = Workplace.open(options);
        Admin admin = workplace.kafka().admin()) {
      List<String> members = workplace.group(admin).members();
      if (!members.isEmpty()) {
        console.note(
            "reelcast: the stream is running ("
                + StreamGroup.inWords(members)
                + "); stop it first");
        return FAILED;
      }
      if (!workplace.trainers(admin).members().isEmpty()) {
        console.note("reelcast: a trainer is running ('run --role trainer'); stop it first");
        return FAILED;
      }
      Plan plan = plan(workplace, admin);
      boolean goAhead = plan.words().isEmpty() || yes || isConfirmed(plan, console);
      if (goAhead) {
        carryOut(plan, admin);
      }
      if (console.isJson()) {
        console.json(
            Map.of(
                "done", goAhead,
                "topics", plan.topics(),
                "groups", plan.groups(),
                "directories", plan.directories().stream().map(Path::toString).toList()));
      } else {
        console.line(
            plan.words().isEmpty()
                ? "There is nothing to delete."
                : goAhead ? "Deleted " + plan.words().size() + " things." : "Nothing was deleted.");
      }
      return goAhead ? DONE : FAILED;
    }
  }

  private Plan plan(Workplace workplace, Admin admin) {
    Settings settings = workplace.settings();
    String applicationId = settings.stream().applicationId();
    Set<String> ours = new TreeSet<>(settings.topics().outputs());
    if (inputs) {
      ours.addAll(settings.topics().inputs());
    }
    Set<String> topics = new TreeSet<>();
    for (String topic : Topics.get(admin.listTopics().names())) {
      if (ours.contains(topic) || isInternal(topic, applicationId)) {
        topics.add(topic);
      }
    }
    Set<String> ownGroups = Set.of(applicationId, settings.trainer().group());
    List<String> groups =
        Topics.get(admin.listGroups().all()).stream()
            .map(GroupListing::groupId)
            .filter(id -> ownGroups.contains(id) || (inputs && ReplayPosition.isGroup(id)))
            .sorted()
            .toList();
    List<Path> directories =
        Stream.of(workplace.stateDirectory(), workplace.scoreboardDirectory())
            .filter(Files::exists)
            .toList();
    return new Plan(topics, groups, directories);
  }

  private static boolean isInternal(String topic, String applicationId) {
    return topic.startsWith(applicationId + "-")
        && (topic.endsWith("-changelog") || topic.endsWith("-repartition"));
  }

  private static boolean isConfirmed(Plan plan, Console console) {
    plan.words().forEach(console::note);
    return console.isAnsweredYes("Delete all this?");
  }

  private static void carryOut(Plan plan, Admin admin) throws IOException {
    Topics.get(admin.deleteTopics(plan.topics()).all());
    for (String group : plan.groups()) {
      Topics.get(admin.deleteConsumerGroups(List.of(group)).all());
    }
    for (Path directory : plan.directories()) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
