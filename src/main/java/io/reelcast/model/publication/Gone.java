package io.reelcast.model.publication;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Summary;
import java.time.Instant;
import java.util.Optional;

/**
 * A release whose parts are gone.
 *
 * @param offset of its manifest
 * @param summary empty where it was published by a version that wrote none
 */
public record Gone(ReleaseId id, Instant publishedAt, long offset, Optional<Summary> summary) {}
