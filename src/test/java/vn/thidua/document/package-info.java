@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
