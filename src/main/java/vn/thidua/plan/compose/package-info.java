/// First drafts: from nothing, from last year's plan, as the answer to a superior's plan. A first draft is text
/// like any other; what only a person can fill in is left as dots, which the check then names.
@NullMarked
package vn.thidua.plan.compose;

import org.jspecify.annotations.NullMarked;
