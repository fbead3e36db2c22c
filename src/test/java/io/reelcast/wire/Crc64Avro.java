package io.reelcast.wire;

import java.nio.charset.StandardCharsets;

/**
 * CRC-64-AVRO bit by bit, as the section "Schema Fingerprints" of the Avro specification has it.
 */
final class Crc64Avro {
  private static final long EMPTY = 0xc15d213aa4d7a795L;

  private Crc64Avro() {}

  static long of(String canonicalForm) {
    long fingerprint = EMPTY;
    for (byte next : canonicalForm.getBytes(StandardCharsets.UTF_8)) {
      long low = (fingerprint ^ next) & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        low = (low & 1) == 1 ? (low >>> 1) ^ EMPTY : low >>> 1;
      }
      fingerprint = (fingerprint >>> 8) ^ low;
    }
    return fingerprint;
  }
}
