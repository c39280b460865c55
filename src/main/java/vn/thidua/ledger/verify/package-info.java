/// Codes that papers bear, by which anybody may ask whether they are genuine.
@NullMarked
package vn.thidua.ledger.verify;

import org.jspecify.annotations.NullMarked;
