/**
 * What verbs share: options, the place that they work in, the running pipeline.
 *
 * <p>In: options as they were given. Out: checked settings, a Kafka that answers, a started stream.
 * It must not know any verb.
 */
@NullMarked
package io.reelcast.cli.common;

import org.jspecify.annotations.NullMarked;
