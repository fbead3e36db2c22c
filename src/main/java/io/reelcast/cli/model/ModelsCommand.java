package io.reelcast.cli.model;

import io.reelcast.cli.model.diff.DiffCommand;
import io.reelcast.cli.model.list.ListCommand;
import io.reelcast.cli.model.predicting.ForgetCommand;
import io.reelcast.cli.model.predicting.PinCommand;
import io.reelcast.cli.model.predicting.RollbackCommand;
import io.reelcast.cli.model.predicting.UnpinCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What was published to predict. */
@Command(
    name = "models",
    description = "Shows the releases of the model and what differs, and says which one predicts.",
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      DiffCommand.class,
      PinCommand.class,
      UnpinCommand.class,
      RollbackCommand.class,
      ForgetCommand.class,
      ExportCommand.class,
      ImportCommand.class
    })
public final class ModelsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The command line sets what it is.
  public ModelsCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "models needs another word: " + String.join(", ", spec.subcommands().keySet()));
  }
}
