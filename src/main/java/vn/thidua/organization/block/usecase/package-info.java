/// What can be done to blocks and clusters.
@NullMarked
package vn.thidua.organization.block.usecase;

import org.jspecify.annotations.NullMarked;
