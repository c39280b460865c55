/// The pages of local regulations.
@NullMarked
package vn.thidua.rulebook.local.web;

import org.jspecify.annotations.NullMarked;
