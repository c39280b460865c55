/// The pages of blocks and clusters.
@NullMarked
package vn.thidua.organization.block.web;

import org.jspecify.annotations.NullMarked;
