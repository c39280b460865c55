/// Lists of people on their way in: staged row by row, checked beside what is known, mended, taken in as a whole and
/// taken out again as a whole. Matching and taking in are done by the database for all rows at once.
@NullMarked
package vn.thidua.organization.people.imports;

import org.jspecify.annotations.NullMarked;
