/// Printing a plan: from its outline and content to a paper. No Spring, no database.
@NullMarked
package vn.thidua.plan.print;

import org.jspecify.annotations.NullMarked;
