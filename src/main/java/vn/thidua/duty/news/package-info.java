/// Whom the life of a duty is told, and when somebody is reminded of one.
@NullMarked
package vn.thidua.duty.news;

import org.jspecify.annotations.NullMarked;
