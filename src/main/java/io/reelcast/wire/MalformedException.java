package io.reelcast.wire;

/** Bytes that are not the value that they should be; the message says why. */
public final class MalformedException extends Exception {
  private static final long serialVersionUID = 1L;

  public MalformedException(String why) {
    super(why, null, false, false);
  }
}
