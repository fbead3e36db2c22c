/**
 * A release: what predicts, as an immutable value.
 *
 * <p>In: a user's state. Out: the ratings expected next. A release must not look anywhere else: no
 * clock, no store, no setting that it does not carry itself.
 */
@NullMarked
package io.reelcast.model.release;

import org.jspecify.annotations.NullMarked;
