@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
