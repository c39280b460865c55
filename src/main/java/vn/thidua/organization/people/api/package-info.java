/// People through the API.
@NullMarked
package vn.thidua.organization.people.api;

import org.jspecify.annotations.NullMarked;
