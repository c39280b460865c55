/// Statistics over the ledger: how many titles and forms went to whom, year by year.
@NullMarked
package vn.thidua.ledger.statistics;

import org.jspecify.annotations.NullMarked;
