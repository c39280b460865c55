/// Pages and files of the statistics.
@NullMarked
package vn.thidua.ledger.statistics.web;

import org.jspecify.annotations.NullMarked;
