@NullMarked
package vn.thidua.site.database;

import org.jspecify.annotations.NullMarked;
