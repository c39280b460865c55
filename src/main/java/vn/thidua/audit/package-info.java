/// The trail: who did what to what and when, written in the transaction that made it true, never changed.
///
/// Owns: the trail and its page. Nothing depends on it: it listens to every fact of the kernel and asks `access`
/// who may read it.
@ApplicationModule(allowedDependencies = {"kernel", "site", "organization", "access"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
