/**
 * Tables in text files, read row by row.
 *
 * <p>In: the bytes of a file. Out: its fields as texts, numbers and numbered ids, or the line that
 * was not as expected. It must not know what the columns mean, nor make a string where a number
 * will do.
 */
@NullMarked
package io.reelcast.rating.source.movielens.text;

import org.jspecify.annotations.NullMarked;
