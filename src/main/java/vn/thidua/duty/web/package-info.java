/// Duties on the pages.
@NullMarked
package vn.thidua.duty.web;

import org.jspecify.annotations.NullMarked;
