package io.reelcast.cli.model;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.model.publication.Published;
import io.reelcast.setting.InvalidSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A release into a file. */
@Command(
    name = "export",
    description = {
      "Writes a release to a file: the zip as it was published.",
      "",
      "DL4J opens it too: ModelSerializer.restoreComputationGraph. Only the newborn holds no"
          + " network. Starts nothing."
    })
public final class ExportCommand extends Verb {
  @Parameters(paramLabel = "RELEASE", description = "Its id, or the beginning of it.")
  private String release = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to; a file that is there is replaced.")
  private Path out = Path.of("");

  @Override
  protected int run(CommonOptions options, Console console) {
    Published found = Catalogue.read(options).find(release);
    byte[] zip = found.files().zip();
    try {
      Files.write(out, zip);
    } catch (IOException unwritable) {
      throw new InvalidSetting("--out " + out + ": this file cannot be written: " + unwritable);
    }
    if (console.isJson()) {
      console.json(
          Map.of("release", found.id().toString(), "file", out.toString(), "bytes", zip.length));
    } else {
      console.line("Wrote release " + found.id() + " to " + out + ", " + zip.length + " bytes.");
    }
    return DONE;
  }
}
