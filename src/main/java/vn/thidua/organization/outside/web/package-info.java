/// The pages of households, enterprises and citizens.
@NullMarked
package vn.thidua.organization.outside.web;

import org.jspecify.annotations.NullMarked;
