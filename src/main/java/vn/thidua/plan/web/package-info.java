/// The pages of plans: the list, the reader, versions, remarks, signing and the register of numbers.
@NullMarked
package vn.thidua.plan.web;

import org.jspecify.annotations.NullMarked;
