package io.reelcast.setting;

/** A setting that cannot work: which one, its value, what was expected, what to do. */
public class InvalidSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidSetting(String message) {
    super(message);
  }
}
