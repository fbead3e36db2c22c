package io.reelcast.rating.source.movielens.spill;

/**
 * A stretch of records in event-time order.
 *
 * @param number of the run; what it holds came earlier in the data set than what the next one holds
 * @param start the first record's place in the file, counted in records
 * @param size how many records there are
 */
record Run(int number, long start, int size) {}
