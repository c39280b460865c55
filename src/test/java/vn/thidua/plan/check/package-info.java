@NullMarked
package vn.thidua.plan.check;

import org.jspecify.annotations.NullMarked;
