/// The law as data: regimes, titles and forms of commendation with standards, caps, deciders, dossiers, votes,
/// times and prizes, legal documents, commemorations, public holidays, kinds of document, each dated and cited,
/// with how sure we are of it (P18, P20, P21, P30); and the pages that show what held on a day and what changed.
///
/// Owns: the files under `rulebook/`, the addresses under `/rules`, and in `local` the regulations by which a province
/// or an agency adds to the law. Does not contain: what a plan or a dossier makes of them (see plan, award).
@ApplicationModule(allowedDependencies = {"kernel", "site", "organization", "access", "document"})
@NullMarked
package vn.thidua.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
