/// Chains of hashes over tables that are only ever added to: sealing what was written, and finding out whether it still
/// is what was sealed. Owns no table: each module has its own `entry`, `link`, `unsealed` and `verification`.
@NullMarked
package vn.thidua.kernel.chain;

import org.jspecify.annotations.NullMarked;
