/// Plans: reading a document into provisions, checking it against itself and the law, working on it with colleagues,
/// issuing it under a number and printing it (P01–P05, P26, P30).
///
/// Owns: Plan with its versions, provisions, findings and remarks. Does not contain: launching (see movement),
/// the law (see rulebook), file formats and the number register (see document).
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "document",
            "document :: paper",
            "organization",
            "access",
            "notice",
            "rulebook",
            "rulebook :: local"
        })
@NullMarked
package vn.thidua.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
