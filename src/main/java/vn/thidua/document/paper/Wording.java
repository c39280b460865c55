package vn.thidua.document.paper;

import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.Paper.Head;

/// Number, place and date as a paper words them; blanks leave room for pen or seal.
final class Wording {
    private static final String ROOM_FOR_NUMBER = " ".repeat(8);
    private static final String ROOM_FOR_DAY = " ".repeat(6);

    private Wording() {}

    /// `Số: 07/KH-STC`: numbers below ten bear a zero (Annex I, part II).
    static String number(Head head) {
        var number = head.number() == null ? ROOM_FOR_NUMBER : twoDigits(head.number());
        return "Số: " + number + (head.symbol() == null ? "" : "/" + head.symbol());
    }

    /// `Minh Hà, ngày 05 tháng 02 năm 2026`: days below ten and the months January and February bear a zero.
    static String placeAndDate(Head head) {
        var date = head.date();
        var month = date.month();
        return (head.place() == null ? "" : head.place() + ", ")
                + "ngày " + (date.day() == null ? ROOM_FOR_DAY : "%02d".formatted(date.day()))
                + " tháng "
                + (month == null ? ROOM_FOR_DAY : month < 3 ? "0" + month : String.valueOf(month))
                + " năm " + year(date.year());
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }

    private static String twoDigits(String number) {
        return number.matches("[1-9]") ? "0" + number : number;
    }
}
