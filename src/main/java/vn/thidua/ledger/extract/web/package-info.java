/// Pages and files of extracts.
@NullMarked
package vn.thidua.ledger.extract.web;

import org.jspecify.annotations.NullMarked;
