/**
 * What a few ratings say about a few numbers: small systems of linear equations.
 *
 * <p>In: the numbers of what was rated, and what each rating leaves to explain. Out: the numbers
 * that explain it best. It must not know users or movies.
 */
@NullMarked
package io.reelcast.training.factor.equation;

import org.jspecify.annotations.NullMarked;
