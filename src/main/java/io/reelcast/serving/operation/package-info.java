/**
 * What an operator and other instances ask: health, state, this instance alone, the document, the
 * page.
 *
 * <p>In: questions of machines. Out: this instance's own answers. It must not ask other instances.
 */
@NullMarked
package io.reelcast.serving.operation;

import org.jspecify.annotations.NullMarked;
