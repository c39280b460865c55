/// The pages of people.
@NullMarked
package vn.thidua.organization.people.web;

import org.jspecify.annotations.NullMarked;
