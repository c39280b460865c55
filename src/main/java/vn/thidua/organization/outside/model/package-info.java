/// Subjects outside employment as they are kept.
@NullMarked
package vn.thidua.organization.outside.model;

import org.jspecify.annotations.NullMarked;
