/// Plans through the API: the same boards and use cases as the pages.
@NullMarked
package vn.thidua.plan.api;

import org.jspecify.annotations.NullMarked;
