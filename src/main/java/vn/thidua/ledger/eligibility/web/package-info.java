/// Pages of what people and collectives could be proposed for.
@NullMarked
package vn.thidua.ledger.eligibility.web;

import org.jspecify.annotations.NullMarked;
