/// Blocks and clusters through the API.
@NullMarked
package vn.thidua.organization.block.api;

import org.jspecify.annotations.NullMarked;
