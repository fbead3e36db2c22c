/**
 * Training from history: a first release, before anything is learnt online.
 *
 * <p>In: ratings in the order of their time, and settings. Out: a release, and how it came about.
 * It must not publish: that is for whoever asked.
 */
@NullMarked
package io.reelcast.training.warm;

import org.jspecify.annotations.NullMarked;
