package io.reelcast.serving.prediction;

import io.reelcast.history.UserState;
import io.reelcast.model.release.Release;
import io.reelcast.serving.answer.Age;
import io.reelcast.serving.answer.Slot;
import io.reelcast.serving.ask.Found;
import java.util.List;

/** The next five ratings as things are, and as they would be. */
record WhatIfAnswer(
    String userId,
    long sequence,
    String release,
    List<Slot> before,
    List<Slot> after,
    Age freshness) {
  static WhatIfAnswer of(String userId, Found found, UserState supposed, Release release) {
    return new WhatIfAnswer(
        userId,
        found.state().sequence(),
        release.id().toString(),
        Slot.all(release.forecast(found.state())),
        Slot.all(release.forecast(supposed)),
        found.age());
  }
}
