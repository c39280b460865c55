/// Dated duties: who owes what by when, from which provision; the one to-do list of the whole system; and the working
/// calendar by which their time is reckoned (P14, P15, P23, P24).
///
/// Owns: Task (what is asked), Duty (one unit's part of it), their steps and proofs; the working calendar
/// ([vn.thidua.duty.calendar]). Does not contain: the law's holidays (see rulebook), where duties come from (see
/// movement) and what fulfils one of a certain kind: such modules publish a [SettlesDuty].
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "document",
            "document :: picture",
            "organization",
            "access",
            "notice",
            "rulebook"
        })
@NullMarked
package vn.thidua.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
