package vn.thidua.notice;

import vn.thidua.site.BarSign;

/// The bell alone, as an open page asks for it.
/// @param turn how often the page has asked
public record BellPage(BarSign bell, int waiting, int turn) {}
