/// What is told of duties.
@NullMarked
package vn.thidua.duty.news;

import org.jspecify.annotations.NullMarked;
