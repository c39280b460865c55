/// What people and collectives could be proposed for by what the ledger and the lists of units and people know:
/// feeds the pure reckoning of [vn.thidua.rulebook.eligibility] (P19, P20).
///
/// What the product does not know stays unknown. Nothing here is saved: whom a unit really proposes is another
/// module's.
@NullMarked
package vn.thidua.ledger.eligibility;

import org.jspecify.annotations.NullMarked;
