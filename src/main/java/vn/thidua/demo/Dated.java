package vn.thidua.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Papers whose days count from the day the demo is built: `{-10}` is ten days before it, `{dài +5}` five days after it
/// as a paper's head has it.
final class Dated {
    private static final Pattern DAY = Pattern.compile("\\{(dài )?([+-]\\d+)}");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("dd 'tháng' MM 'năm' yyyy");

    private Dated() {}

    static String text(String text, LocalDate today) {
        return DAY.matcher(text)
                .replaceAll(found ->
                        today.plusDays(Integer.parseInt(found.group(2))).format(found.group(1) == null ? SHORT : LONG));
    }
}
