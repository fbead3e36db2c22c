package io.reelcast.history.open;

import io.reelcast.wire.MalformedException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names a model release: the first eight bytes of the SHA-256 of its contents. */
public record ReleaseId(long bits) {
  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{16}");

  public static ReleaseId parse(String hex) {
    try {
      return fromWire(hex);
    } catch (MalformedException none) {
      throw new IllegalArgumentException(none.getMessage());
    }
  }

  /** The release that a record names. */
  public static ReleaseId fromWire(String hex) throws MalformedException {
    if (!DIGITS.matcher(hex).matches()) {
      throw new MalformedException(
          "'" + hex + "' names no release: expected sixteen hexadecimal digits");
    }
    return new ReleaseId(HexFormat.fromHexDigitsToLong(hex));
  }

  @Override
  public String toString() {
    return HEX.toHexDigits(bits);
  }
}
