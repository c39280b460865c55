/// Units in a tree and the people who hold posts in them (P04, P28).
///
/// Owns: Unit, Person. Does not contain: who may do what (see access, which implements [OrganizationPermits]),
/// the names a plan gives to bodies (see plan.check).
@ApplicationModule(allowedDependencies = {"kernel", "site", "document", "document :: sheet"})
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
