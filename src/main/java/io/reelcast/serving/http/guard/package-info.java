/**
 * Who may ask, and how often.
 *
 * <p>In: what a question says of itself. Out: nothing, or a refusal. It must not look at what is
 * asked.
 */
@NullMarked
package io.reelcast.serving.http.guard;

import org.jspecify.annotations.NullMarked;
