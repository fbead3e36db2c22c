package io.reelcast.cli;

import io.reelcast.cli.backtest.BacktestCommand;
import io.reelcast.cli.board.ScoreboardCommand;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.demo.DemoCommand;
import io.reelcast.cli.drive.BenchCommand;
import io.reelcast.cli.drive.ReplayCommand;
import io.reelcast.cli.drive.RunCommand;
import io.reelcast.cli.explore.ExploreCommand;
import io.reelcast.cli.inspect.AuditCommand;
import io.reelcast.cli.inspect.ResetCommand;
import io.reelcast.cli.inspect.SettingsCommand;
import io.reelcast.cli.inspect.StatusCommand;
import io.reelcast.cli.inspect.TailCommand;
import io.reelcast.cli.inspect.TopicsCommand;
import io.reelcast.cli.model.ModelsCommand;
import io.reelcast.cli.predict.PredictCommand;
import io.reelcast.cli.train.RetrainCommand;
import io.reelcast.cli.train.TrainCommand;
import io.reelcast.cli.tune.TuneCommand;
import io.reelcast.rating.source.UnreadableSourceException;
import io.reelcast.setting.InvalidSetting;
import java.io.PrintWriter;
import org.apache.kafka.common.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All verbs, and what an error looks like. */
@Command(
    name = "reelcast",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    description = "Ratings in from Kafka, every user's next five ratings out.",
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      ReplayCommand.class,
      BenchCommand.class,
      ExploreCommand.class,
      TrainCommand.class,
      RetrainCommand.class,
      BacktestCommand.class,
      TuneCommand.class,
      TopicsCommand.class,
      TailCommand.class,
      ScoreboardCommand.class,
      PredictCommand.class,
      StatusCommand.class,
      ModelsCommand.class,
      AuditCommand.class,
      SettingsCommand.class,
      ResetCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 failed or found something wrong, 2 wrong words or settings.",
      "'reelcast VERB --help' tells more."
    })
public final class ReelcastCommand {
  private ReelcastCommand() {}

  /** Runs the verb that the words name. */
  public static int execute(String... words) {
    CommandLine line = new CommandLine(new ReelcastCommand());
    line.getSubcommands().values().forEach(ReelcastCommand::addHelp);
    Converters.register(line);
    line.setParameterExceptionHandler(ReelcastCommand::refuse);
    line.setExecutionExceptionHandler(
        (thrown, command, parsed) -> explain(thrown, command.getErr()));
    if (words.length == 0) {
      line.usage(line.getOut());
      return Verb.MISUSED;
    }
    return line.execute(words);
  }

  private static void addHelp(CommandLine verb) {
    verb.getCommandSpec().mixinStandardHelpOptions(true);
    verb.setUsageHelpLongOptionsMaxWidth(30);
    verb.setUsageHelpAutoWidth(true);
    verb.getSubcommands().values().forEach(ReelcastCommand::addHelp);
  }

  /** Says what was wrong and where to read on; a whole page of usage would hide it. */
  private static int refuse(CommandLine.ParameterException wrong, String[] words) {
    CommandLine verb = wrong.getCommandLine();
    PrintWriter err = verb.getErr();
    err.println("reelcast: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("'" + verb.getCommandSpec().qualifiedName() + " --help' tells more.");
    return Verb.MISUSED;
  }

  private static int explain(Exception thrown, PrintWriter err) {
    err.println("reelcast: " + messages(thrown));
    if (System.getenv("REELCAST_LOG") != null) {
      thrown.printStackTrace(err);
    }
    boolean isMisuse =
        thrown instanceof InvalidSetting
            || thrown instanceof UnreadableSourceException
            || isOfKafkaConfiguration(thrown);
    return isMisuse ? Verb.MISUSED : Verb.FAILED;
  }

  /** An address or a client property that Kafka refuses. */
  private static boolean isOfKafkaConfiguration(Throwable thrown) {
    return thrown instanceof ConfigException
        || (thrown.getCause() != null && isOfKafkaConfiguration(thrown.getCause()));
  }

  private static String messages(Throwable thrown) {
    StringBuilder messages = new StringBuilder(message(thrown));
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (messages.indexOf(message(cause)) < 0) {
        messages.append("\n  because: ").append(message(cause));
      }
    }
    return messages.toString();
  }

  private static String message(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }
}
