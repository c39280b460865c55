/// Blocks, clusters and their rosters as they are kept.
@NullMarked
package vn.thidua.organization.block.model;

import org.jspecify.annotations.NullMarked;
