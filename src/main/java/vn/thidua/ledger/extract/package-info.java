/// Extracts from the ledger: what a person, unit or outside subject has received, handed out on paper, kept as handed
/// out, and withdrawn where it was wrong.
@NullMarked
package vn.thidua.ledger.extract;

import org.jspecify.annotations.NullMarked;
