@NullMarked
package vn.thidua.document.extract;

import org.jspecify.annotations.NullMarked;
