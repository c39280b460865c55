/// What can be done to people and their posts.
@NullMarked
package vn.thidua.organization.people.usecase;

import org.jspecify.annotations.NullMarked;
