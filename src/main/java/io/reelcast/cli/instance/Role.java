package io.reelcast.cli.instance;

import java.util.Locale;

/** What an instance does. */
public enum Role {
  /** It predicts, and learns where no other one does. */
  ALL,
  /** It predicts and never learns. */
  PREDICTOR,
  /** It learns where no other one does, and never predicts. */
  TRAINER;

  public boolean predicts() {
    return this != TRAINER;
  }

  public boolean learns() {
    return this != PREDICTOR;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
