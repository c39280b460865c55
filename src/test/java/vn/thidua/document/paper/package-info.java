@NullMarked
package vn.thidua.document.paper;

import org.jspecify.annotations.NullMarked;
