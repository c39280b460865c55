/// Accounts, sign-in, and who may do what: roles granted per unit and reaching its subtree.
///
/// Owns: Account, Grant, [Permits]. Does not contain: people without an account (see organization),
/// roles that follow from facts such as council member or voter (see council, ballot).
@ApplicationModule(allowedDependencies = {"kernel", "site", "organization"})
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
