package io.reelcast.cli.common;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
public final class Version implements IVersionProvider {
  /** As in the jar's manifest; {@code development} for classes that come from no jar. */
  public static final String NUMBER =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
          .orElse("development");

  @Override
  public String[] getVersion() {
    return new String[] {
      "reelcast " + NUMBER + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
