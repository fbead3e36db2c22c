package io.reelcast.history;

import java.util.HexFormat;

/** Names a model release: the first eight bytes of the SHA-256 of its contents. */
public record ReleaseId(long bits) {
  private static final HexFormat HEX = HexFormat.of();

  public static ReleaseId parse(String hex) {
    if (hex.length() != 2 * Long.BYTES) {
      throw new IllegalArgumentException(
          "'" + hex + "' names no release: expected sixteen hexadecimal digits");
    }
    return new ReleaseId(HexFormat.fromHexDigitsToLong(hex));
  }

  @Override
  public String toString() {
    return HEX.toHexDigits(bits);
  }
}
