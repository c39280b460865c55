package vn.thidua.document.paper;

import java.util.List;

/// One thing set on the paper, from top to bottom. Lengths are millimetres.
sealed interface Setting {
    /// A paragraph in a column of the given width; a narrower measure, centred, breaks its lines evenly.
    record Line(String text, Look look, double within, double measure) implements Setting {
        Line(String text, Look look, double within) {
            this(text, look, within, within);
        }

        double margin() {
            return (within - measure) / 2;
        }
    }

    /// A thin line centred in a column.
    record Rule(double length, double within) implements Setting {
        double margin() {
            return (within - length) / 2;
        }
    }

    /// Room between two things, in points.
    record Gap(double points) implements Setting {}

    /// A square picture at the left.
    record Image(byte[] png, double side, String words) implements Setting {}

    record NewPage() implements Setting {}

    /// What no page break may part, as far as it fits on a page.
    record Together(List<Setting> settings) implements Setting {}

    /// Columns side by side without frame, never parted by a page break.
    record Columns(List<Double> widths, List<List<Setting>> columns) implements Setting {}

    /// A framed table; the first row holds the titles.
    record Grid(List<Double> widths, List<List<Line>> rows) implements Setting {}
}
