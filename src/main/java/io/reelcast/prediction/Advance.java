package io.reelcast.prediction;

import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.check.Arrival;
import java.util.Optional;

/**
 * What one accepted rating did to its user.
 *
 * @param release the release that was current, taken once for all of it
 * @param before the state that the rating met
 * @param conditioned what the release expected for this movie then
 * @param window the training window that it completed, if it did
 * @param encodedAfter the state after it, in its binary form
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it lives for one event.
public record Advance(
    Arrival arrival,
    Reception reception,
    ReleaseId release,
    UserState before,
    float conditioned,
    Optional<Window> window,
    Prediction prediction,
    byte[] encodedAfter) {}
