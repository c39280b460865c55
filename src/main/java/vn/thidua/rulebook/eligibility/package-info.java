/// Whether somebody may be proposed for an award by the law of a day: each condition with the fact found, where the
/// fact came from, where the rule stands, and what would mend it (P19, P20). Pure reckoning on the typed data of
/// [vn.thidua.rulebook.Law]: no database, no clock, no award and no figure of law in the code.
///
/// What is not known stays unknown: it leads to [Verdict#CANNOT_TELL], never to a silent yes or no.
@NullMarked
@NamedInterface("eligibility")
package vn.thidua.rulebook.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
