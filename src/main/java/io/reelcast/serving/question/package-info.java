/**
 * Questions as they come: ids, what stands behind the question mark, bodies in JSON.
 *
 * <p>In: a question. Out: values that make sense, or a refusal that says what does not and where.
 * It must not answer.
 */
@NullMarked
package io.reelcast.serving.question;

import org.jspecify.annotations.NullMarked;
