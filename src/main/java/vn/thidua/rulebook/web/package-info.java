/// The pages of the rulebook: what held on a day, and what changed between two days.
@NullMarked
package vn.thidua.rulebook.web;

import org.jspecify.annotations.NullMarked;
