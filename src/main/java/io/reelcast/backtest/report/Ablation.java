package io.reelcast.backtest.report;

import io.reelcast.backtest.compare.PairedDifference;
import java.util.Optional;

/**
 * What a group of features is worth: how much larger the error is without it.
 *
 * @param blind empty where it was not measured
 * @param conditioned empty where it was not measured
 */
public record Ablation(
    String group, Optional<PairedDifference> blind, Optional<PairedDifference> conditioned) {}
