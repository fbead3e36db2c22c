package io.reelcast.cli.model;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What was published to predict. */
@Command(
    name = "models",
    description = "Lists, shows, exports and imports the releases of the model.",
    subcommands = {ListCommand.class, ShowCommand.class, ExportCommand.class, ImportCommand.class})
public final class ModelsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The command line sets what it is.
  public ModelsCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "models needs another word: list, show, export or import");
  }
}
