/// Units and people as they are kept.
@NullMarked
package vn.thidua.organization.model;

import org.jspecify.annotations.NullMarked;
