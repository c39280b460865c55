package vn.thidua.plan.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// Numerals of sections: repeated, skipped, out of order.
final class NumeralCheck implements Check {
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,5})\\s?[.)/-]?\\s+(?=\\p{Lu}|\\d)");
    private static final Pattern ABOVE =
            Pattern.compile("^(?:[A-H]\\s?[.)/-]|PHẦN|Phần|CHƯƠNG|Chương|PHỤ LỤC|Phụ lục|Mẫu|MẪU)");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})[.)]$");
    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10);

    @Override
    public void examine(Matter matter, Findings findings) {
        sections(matter, findings);
        items(matter, findings);
    }

    private static void sections(Matter matter, Findings findings) {
        int last = 0;
        for (var line : matter.lines()) {
            if (ABOVE.matcher(line.text()).find()) {
                last = 0;
                continue;
            }
            var roman = ROMAN.matcher(line.text());
            if (!roman.find()) {
                continue;
            }
            int value = value(roman.group(1));
            boolean item = value == last && Character.isDigit(line.text().charAt(roman.end()));
            if (item) {
                continue; // "I 2." is the second item of section I
            }
            int to = line.from() + Math.min(line.text().length(), 90);
            compare(findings, new Span(line.from(), to), roman.group(1), value, last, Severity.BLOCKS);
            last = value;
        }
    }

    /// Items under one heading. A converter may flatten all to `1.`, and lists restart: only a clear break counts.
    private static void items(Matter matter, Findings findings) {
        var blocks = matter.reading().outline().blocks();
        var last = new HashMap<Integer, Integer>();
        for (var block : blocks) {
            if (block.part() != Part.BODY || block.numeral() == null) {
                continue;
            }
            var arabic = ARABIC.matcher(block.numeral());
            if (!arabic.matches()) {
                continue;
            }
            int value = Integer.parseInt(arabic.group(1));
            var before = last.put(block.parent(), value);
            if (before != null && value != 1) {
                compare(findings, start(block), block.numeral(), value, before, Severity.WARNS);
            }
        }
    }

    private static void compare(Findings findings, Span span, String printed, int value, int last, Severity repeated) {
        if (value == last) {
            findings.add("numeral_repeated", repeated, span).saying(printed);
        } else if (value > last + 1 && value <= last + 4) {
            findings.add("numeral_skipped", Severity.WARNS, span).saying(printed, value - last - 1);
        } else if (value < last) {
            findings.add("numeral_order", Severity.WARNS, span).saying(printed);
        }
    }

    private static Span start(Block block) {
        return new Span(
                block.span().from(), Math.min(block.span().to(), block.span().from() + 90));
    }

    private static int value(String roman) {
        int sum = 0;
        for (int at = 0; at < roman.length(); at++) {
            int value = VALUES.getOrDefault(roman.charAt(at), 0);
            int next = at + 1 < roman.length() ? VALUES.getOrDefault(roman.charAt(at + 1), 0) : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }
}
