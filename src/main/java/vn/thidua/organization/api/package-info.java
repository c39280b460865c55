/// Units through the API.
@NullMarked
package vn.thidua.organization.api;

import org.jspecify.annotations.NullMarked;
