/**
 * The web server and what guards it.
 *
 * <p>In: routes. Out: answers over HTTP, refusals as RFC 9457 says. It must not know what a route
 * answers.
 */
@NullMarked
package io.reelcast.serving.http;

import org.jspecify.annotations.NullMarked;
