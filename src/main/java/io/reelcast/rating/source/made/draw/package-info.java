/**
 * Chance that falls equally on every machine.
 *
 * <p>In: a seed and a purpose, or weights. Out: numbers and indices drawn from them. It must not
 * know what is drawn, nor compute with functions whose last bit is the machine's.
 */
@NullMarked
package io.reelcast.rating.source.made.draw;

import org.jspecify.annotations.NullMarked;
