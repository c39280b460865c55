/// What tests share: the database of the run and the people who act in it.
@NullMarked
package vn.thidua.support;

import org.jspecify.annotations.NullMarked;
