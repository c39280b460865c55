/// The page where anybody, without signing in, asks whether a paper is genuine.
@NullMarked
package vn.thidua.ledger.verify.web;

import org.jspecify.annotations.NullMarked;
