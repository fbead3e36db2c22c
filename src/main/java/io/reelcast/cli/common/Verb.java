package io.reelcast.cli.common;

import io.reelcast.cli.console.Console;
import io.reelcast.setting.InvalidSetting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A verb of the command line: options in, an exit code out. */
public abstract class Verb implements Callable<Integer> {
  /** It did what was asked. */
  public static final int DONE = 0;

  /** It could not, or found something wrong. */
  public static final int FAILED = 1;

  /** The words or the settings were wrong. */
  public static final int MISUSED = 2;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public final Integer call() throws Exception {
    return run(common, common.console());
  }

  /** Refuses a number that is not above zero. */
  protected static void requirePositive(String option, long number) {
    if (number < 1) {
      throw new InvalidSetting(option + " is " + number + ": expected 1 or more");
    }
  }

  protected abstract int run(CommonOptions options, Console console) throws Exception;
}
