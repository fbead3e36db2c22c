package io.reelcast.serving.ask;

import io.reelcast.history.UserState;
import io.reelcast.serving.answer.Age;

/** A user that was found. */
public record Found(UserState state, Age age) {}
