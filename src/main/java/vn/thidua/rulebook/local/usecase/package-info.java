/// What people do with local regulations.
@NullMarked
package vn.thidua.rulebook.local.usecase;

import org.jspecify.annotations.NullMarked;
