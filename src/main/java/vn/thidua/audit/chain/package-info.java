/// The chain over the trail: sealing what was written, and finding out whether it still is what was sealed.
@NullMarked
package vn.thidua.audit.chain;

import org.jspecify.annotations.NullMarked;
