package io.reelcast.rating.source.movielens.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers ids in order of their first appearance; looks them up without making strings. */
public final class IdDictionary {

  private static final int EMPTY = -1;

  private final List<String> names = new ArrayList<>();
  private final List<byte[]> keys = new ArrayList<>();

  /** Open addressing, a power of two long, at most half full. */
  private int[] slots = emptySlots(1024);

  int indexOf(Fields fields, int field, Charset charset) {
    byte[] bytes = fields.bytes();
    int from = fields.start(field);
    int to = fields.end(field);
    int slot = slotOf(bytes, from, to);
    int index = slots[slot];
    if (index == EMPTY) {
      index = names.size();
      slots[slot] = index;
      names.add(fields.text(field, charset));
      keys.add(Arrays.copyOfRange(bytes, from, to));
      if (names.size() * 2 > slots.length) {
        grow();
      }
    }
    return index;
  }

  public String name(int index) {
    return names.get(index);
  }

  int size() {
    return names.size();
  }

  /** The slot that holds these bytes, or the empty one where they belong. */
  private int slotOf(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + bytes[at];
    }
    int mask = slots.length - 1;
    int slot = ((hash * 0x9E3779B9) >>> 7) & mask;
    while (slots[slot] != EMPTY && !holds(slots[slot], bytes, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int index, byte[] bytes, int from, int to) {
    byte[] key = keys.get(index);
    return Arrays.equals(key, 0, key.length, bytes, from, to);
  }

  private void grow() {
    slots = emptySlots(slots.length * 2);
    for (int index = 0; index < keys.size(); index++) {
      byte[] key = keys.get(index);
      slots[slotOf(key, 0, key.length)] = index;
    }
  }

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, EMPTY);
    return slots;
  }
}
