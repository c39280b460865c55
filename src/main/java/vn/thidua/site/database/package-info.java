/// The database the product runs on: an embedded PostgreSQL kept in a folder, or an external server by one setting.
@NullMarked
package vn.thidua.site.database;

import org.jspecify.annotations.NullMarked;
