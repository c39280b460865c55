/// Prize money: what the law of a decision's day gives for a title or form, beside what was recorded, and the list by
/// which it is paid.
@NullMarked
package vn.thidua.ledger.prize;

import org.jspecify.annotations.NullMarked;
