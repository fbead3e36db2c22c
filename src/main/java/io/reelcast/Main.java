package io.reelcast;

import io.reelcast.cli.ReelcastCommand;

/** The entrance. */
public final class Main {
  private Main() {}

  /** Runs the verb that the arguments name. */
  public static void main(String[] arguments) {
    System.exit(ReelcastCommand.execute(arguments));
  }
}
