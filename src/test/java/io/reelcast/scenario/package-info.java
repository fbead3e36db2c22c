/** The product as its users run it: child processes, a real broker, kills. */
@NullMarked
package io.reelcast.scenario;

import org.jspecify.annotations.NullMarked;
