package io.reelcast.history;

/**
 * What a rating is to a user's state.
 *
 * @param isRepeat the same rating is among the last five records: nothing is to be done
 * @param isLate older than the newest record
 * @param isRerating its movie is among the last five records
 */
public record Reception(boolean isRepeat, boolean isLate, boolean isRerating) {}
