/// The table kit: a list's sorting, filters and page stand in its address; the same query fills the Excel file.
@NullMarked
package vn.thidua.site.table;

import org.jspecify.annotations.NullMarked;
