/// The desk (bàn làm việc), the first page after signing in: what is due for me and for the unit I act for, what
/// waits for my decision, what I have sent and where it stands (P14, P15, P24).
///
/// Owns: the page, and what it says to those for whom nothing lies there yet. Does not contain: any table, nor anything
/// that lies on the desk: each module lays down its own (see [vn.thidua.site.DeskPart]).
@ApplicationModule(allowedDependencies = {"kernel", "site", "access"})
@NullMarked
package vn.thidua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
