/// Duties by their days: the month on a page, and the feed that calendar programs read.
@NullMarked
package vn.thidua.duty.agenda;

import org.jspecify.annotations.NullMarked;
