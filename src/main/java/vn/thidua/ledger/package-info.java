/// The ledger of merits: what each person, unit and outside subject has been awarded, rated, recognised for or
/// disciplined with, by year, and what became of it (P20, P21, P29).
///
/// Owns: Merit and its chain, the lists they are taken in from, the extracts handed out, the codes that prove them,
/// what could be proposed by what stands in it. Lies low: whoever decides on awards, initiatives or scores writes
/// here through [Ledger]; registration and the rules read. Does not contain: who may be awarded what (see
/// rulebook), how a decision comes about.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "organization",
            "access",
            "rulebook",
            "rulebook :: eligibility",
            "rulebook :: local",
            "document",
            "document :: sheet",
            "document :: paper"
        })
@NullMarked
package vn.thidua.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
