/// The law as data: titles and forms of commendation, caps, prerequisites, legal documents, commemorations, public
/// holidays, kinds of document, each dated and cited, with how sure we are of it (P30).
///
/// Owns: the files under `rulebook/`. Does not contain: what a plan or a dossier makes of them (see plan, award).
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.thidua.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
