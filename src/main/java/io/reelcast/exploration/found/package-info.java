/**
 * What is found in the ratings: one class for each thing, which takes ratings one after the other.
 *
 * <p>In: ratings with what was known before them. Out: records of plain numbers and names. It must
 * not know how they are shown.
 */
@NullMarked
package io.reelcast.exploration.found;

import org.jspecify.annotations.NullMarked;
