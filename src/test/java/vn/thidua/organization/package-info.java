@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
