/**
 * The answers, as they are written in JSON; {@code openapi.yaml} says the same, and a test holds
 * each against the other.
 *
 * <p>In: what is known. Out: values that Jackson writes. It must not find anything out.
 */
@NullMarked
package io.reelcast.serving.answer;

import org.jspecify.annotations.NullMarked;
