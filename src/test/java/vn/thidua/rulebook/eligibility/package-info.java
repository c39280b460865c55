@NullMarked
package vn.thidua.rulebook.eligibility;

import org.jspecify.annotations.NullMarked;
