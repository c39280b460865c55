/// What happens to blocks when units end.
@NullMarked
package vn.thidua.organization.block;

import org.jspecify.annotations.NullMarked;
