/// The pages of the ledger: search, history, one merit, its forms, its chain.
@NullMarked
package vn.thidua.ledger.web;

import org.jspecify.annotations.NullMarked;
