/// The pages of imports into the ledger.
@NullMarked
package vn.thidua.ledger.imports.web;

import org.jspecify.annotations.NullMarked;
