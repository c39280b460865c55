/// What people do with the ledger by hand.
@NullMarked
package vn.thidua.ledger.usecase;

import org.jspecify.annotations.NullMarked;
