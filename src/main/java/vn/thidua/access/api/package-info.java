/// What a connected system may do.
@NullMarked
package vn.thidua.access.api;

import org.jspecify.annotations.NullMarked;
