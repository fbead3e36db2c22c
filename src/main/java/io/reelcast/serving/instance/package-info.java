/**
 * What can be asked of the instance that serves.
 *
 * <p>In: nothing. Out: the one interface through which everything that is served is known. It must
 * not be more than questions.
 */
@NullMarked
package io.reelcast.serving.instance;

import org.jspecify.annotations.NullMarked;
