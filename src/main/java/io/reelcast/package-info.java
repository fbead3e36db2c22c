/**
 * Reelcast: ratings come in from Kafka, every user's next five ratings go out.
 *
 * <p>This package holds the entrance ({@link io.reelcast.Main}), the map ({@link
 * io.reelcast.PipelineTopology}: every source, processor, store and sink by name) and {@link
 * io.reelcast.Settings}, and nothing else. The rooms below it are the data's way and import only
 * downwards: setting, wire, rating, history, model, prediction, scoring, training, broker, stream,
 * replay, (the map and the settings), audit, bench, cli.
 */
@NullMarked
package io.reelcast;

import org.jspecify.annotations.NullMarked;
