/// The chain over the ledger, as the trail has one.
@NullMarked
package vn.thidua.ledger.chain;

import org.jspecify.annotations.NullMarked;
