package vn.thidua.rulebook;

/// A form (mẫu) of an annex.
/// @param annex the act it belongs to
public record ReportForm(String annex, String number, String name, Validity validity) implements Dated {}
