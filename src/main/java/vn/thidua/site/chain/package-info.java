/// What modules with a chain share of its page and its command.
@NullMarked
package vn.thidua.site.chain;

import org.jspecify.annotations.NullMarked;
