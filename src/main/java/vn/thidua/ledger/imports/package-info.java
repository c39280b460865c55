/// Past years' merits on their way into the ledger: read out of a file, matched with the people, units and outside
/// subjects that are known, doubtful ones decided by a person, entered by portions and struck again as a whole.
@NullMarked
package vn.thidua.ledger.imports;

import org.jspecify.annotations.NullMarked;
