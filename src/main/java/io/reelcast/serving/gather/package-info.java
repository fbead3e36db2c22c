/**
 * What instances tell each other of themselves, gathered.
 *
 * <p>In: this instance, and the answers of the others. Out: the facts of each, moments added up
 * over all. It must not judge them.
 */
@NullMarked
package io.reelcast.serving.gather;

import org.jspecify.annotations.NullMarked;
