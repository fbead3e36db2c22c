/**
 * The releases that were published, and which one predicts.
 *
 * <p>In: what stands on the topic of models. Out: a list. It must not decide anything.
 */
@NullMarked
package io.reelcast.serving.release;

import org.jspecify.annotations.NullMarked;
