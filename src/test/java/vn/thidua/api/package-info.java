/// The API as connected systems meet it.
@NullMarked
package vn.thidua.api;

import org.jspecify.annotations.NullMarked;
