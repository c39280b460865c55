/// Pages and lists of prize money.
@NullMarked
package vn.thidua.ledger.prize.web;

import org.jspecify.annotations.NullMarked;
