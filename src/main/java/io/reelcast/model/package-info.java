/**
 * Model releases: what predicts, as an immutable value, and how it travels on the {@code models}
 * topic.
 *
 * <p>In: a user's state. Out: the ratings expected next. A release must not look anywhere else: no
 * clock, no store, no setting that it does not carry itself.
 */
@NullMarked
package io.reelcast.model;

import org.jspecify.annotations.NullMarked;
