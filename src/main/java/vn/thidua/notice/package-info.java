/// Messages to people: kept for each recipient in the transaction of the fact, counted by the bell of the top bar,
/// and written to those who want letters, at once or once a day (P14, P24).
///
/// Owns: notices, how each person wants to be written to. Does not contain: what is worth telling whom (each module
/// says that of its own facts and calls [Notices]; for access and organization, which lie below, this module listens),
/// the way to the mail server (see access, letter).
@ApplicationModule(allowedDependencies = {"kernel", "site", "organization", "access", "access :: letter"})
@NullMarked
package vn.thidua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
