package vn.thidua.movement.derive;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.duty.DutyKind;

/// What kinds of duty the words of a provision ask for.
final class Kinds {
    private static final Phrasebook PHRASES = Phrasebook.load("kinds");
    /// How far behind `báo cáo` that which is reported may begin (`báo cáo kết quả sơ kết`).
    private static final int NEAR = 12;

    private Kinds() {}

    /// In the order of the words; [DutyKind#OTHER] where they ask for nothing that has a name.
    static List<DutyKind> of(String what) {
        var hits = new ArrayList<>(PHRASES.in(what));
        var report = hits.stream().filter(hit -> is(DutyKind.REPORT, hit)).findFirst();
        if (report.isPresent()) {
            var end = report.get().to();
            var reported = hits.stream()
                    .filter(hit -> hit.from() >= end && hit.from() - end <= NEAR)
                    .toList();
            if (reported.stream().anyMatch(hit -> is(DutyKind.SELF_SCORE, hit) || is(DutyKind.INITIATIVES, hit))) {
                hits.remove(report.get());
            } else {
                hits.removeIf(hit -> is(DutyKind.REVIEW, hit) && reported.contains(hit));
            }
        }
        var kinds = hits.stream().map(hit -> DutyKind.valueOf(hit.section())).toList();
        return kinds.isEmpty() ? List.of(DutyKind.OTHER) : kinds;
    }

    /// The sort of report that words and rhythm make it.
    static DutyKind report(String what, String rhythm) {
        var words = Phrasebook.plain(what);
        var beat = Phrasebook.plain(rhythm);
        if (beat.contains("giai đoạn") || beat.contains("đợt")) {
            return DutyKind.REPORT_STAGE;
        }
        if (beat.contains("quý")) {
            return DutyKind.REPORT_QUARTERLY;
        }
        if (beat.contains("6 tháng") || beat.contains("sáu tháng")) {
            return DutyKind.REPORT_HALF_YEAR;
        }
        if (beat.contains("tháng")) {
            return DutyKind.REPORT_MONTHLY;
        }
        if (words.contains("báo cáo tổng kết") || words.contains("báo cáo kết quả tổng kết")) {
            return DutyKind.REPORT_FINAL;
        }
        return words.contains("báo cáo sơ kết") || words.contains("báo cáo kết quả sơ kết")
                ? DutyKind.REPORT_HALF_YEAR
                : DutyKind.REPORT;
    }

    private static boolean is(DutyKind kind, Phrasebook.Hit hit) {
        return hit.section().equals(kind.name());
    }
}
