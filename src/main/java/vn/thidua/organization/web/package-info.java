/// The pages of the tree and its people.
@NullMarked
package vn.thidua.organization.web;

import org.jspecify.annotations.NullMarked;
