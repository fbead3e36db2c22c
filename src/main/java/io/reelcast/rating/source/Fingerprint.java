package io.reelcast.rating.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for contents: the first 64 bits of a SHA-256 over everything fed to the digest. */
public final class Fingerprint {

  private static final int SHOWN_BYTES = 8;

  private final MessageDigest digest;

  public Fingerprint() {
    this(sha256());
  }

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** One of the same so far. */
  public Fingerprint copy() {
    try {
      return new Fingerprint((MessageDigest) digest.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this platform's SHA-256 cannot be copied", e);
    }
  }

  public MessageDigest digest() {
    return digest;
  }

  public Fingerprint with(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Ends the digest; to be called once. */
  public String prefixed(String prefix) {
    return prefix + '-' + HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }
}
