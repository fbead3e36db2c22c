package io.reelcast.prediction;

import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import java.time.Instant;

/**
 * A user's next five ratings.
 *
 * @param sequence how many ratings of the user had been accepted
 * @param predictedAt event time of the rating that caused it
 * @param historySize how many of the last five records there were
 * @param stateChecksum of the user's state as stored after the rating
 */
public record Prediction(
    String userId,
    long sequence,
    Instant predictedAt,
    int historySize,
    Forecast forecast,
    ReleaseId release,
    Cause cause,
    long stateChecksum) {}
