/// People as they are kept.
@NullMarked
package vn.thidua.organization.people.model;

import org.jspecify.annotations.NullMarked;
