@NullMarked
package vn.thidua.rulebook;

import org.jspecify.annotations.NullMarked;
