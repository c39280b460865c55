/// Households, enterprises and citizens through the API.
@NullMarked
package vn.thidua.organization.outside.api;

import org.jspecify.annotations.NullMarked;
