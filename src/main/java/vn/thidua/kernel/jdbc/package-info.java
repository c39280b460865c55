/// How the kernel's values stand in the database: identifiers as `uuid`, dates of unsure precision as text.
@NullMarked
package vn.thidua.kernel.jdbc;

import org.jspecify.annotations.NullMarked;
