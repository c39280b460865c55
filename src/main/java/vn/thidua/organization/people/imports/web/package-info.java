/// The pages of lists of people on their way in.
@NullMarked
package vn.thidua.organization.people.imports.web;

import org.jspecify.annotations.NullMarked;
