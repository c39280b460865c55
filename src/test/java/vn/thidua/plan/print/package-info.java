@NullMarked
package vn.thidua.plan.print;

import org.jspecify.annotations.NullMarked;
