package vn.thidua.plan.compose;

import java.time.LocalDate;

/// A day as papers write it after `ngày`: a nought before days under 10 and the first two months (Nghị định
/// 30/2020/NĐ-CP, Annex I).
public final class SpokenDay {
    private SpokenDay() {}

    public static String of(LocalDate day) {
        int month = day.getMonthValue();
        return "%02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : Integer.toString(month), day.getYear());
    }
}
