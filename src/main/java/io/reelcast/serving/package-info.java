/**
 * What an instance tells whoever asks over HTTP: programs, a person's browser, Prometheus,
 * Kubernetes.
 *
 * <p>In: questions. Out: answers of this instance, of the whole cluster where that is asked for,
 * and refusals that say what to do. It must not change what the stream does.
 */
@NullMarked
package io.reelcast.serving;

import org.jspecify.annotations.NullMarked;
