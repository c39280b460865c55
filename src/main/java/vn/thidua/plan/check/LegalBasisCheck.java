package vn.thidua.plan.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.rulebook.LegalDocument;
import vn.thidua.rulebook.LegalDocument.Status;

/// Documents the plan rests on: still in force on its day, already in force, and cited by their right number and date.
final class LegalBasisCheck implements Check {
    private static final Pattern CITED = Pattern.compile(
            "(?u)(?<![\\d/])(\\d{1,5}\\s?/\\s?\\d{4}\\s?/\\s?(?:QH\\d+|NĐ\\s?-\\s?CP|TT\\s?-\\s?[A-ZĐ]+|QĐ\\s?-\\s?[A-ZĐa-z]+)|\\d{1,4}-(?:CT|NQ|KL|QĐ)/TW|\\d{1,5}/(?:QĐ|HD|NQ|KH)-(?:TLĐ|TTg|UBND|HĐND))(?:,?\\s+ngày\\s+(\\d{1,2})\\s?(?:/|tháng)\\s?(\\d{1,2})\\s?(?:/|năm)\\s?(\\d{4}))?");
    private static final Pattern LAW = Pattern.compile(
            "(?iu)Luật\\s+Thi đua\\s*,?\\s*khen thưởng\\s+(?:(?:được ban hành\\s+)?năm\\s+(\\d{4})|ngày\\s+(\\d{1,2})\\s?(?:/|tháng)\\s?(\\d{1,2})\\s?(?:/|năm)\\s?(\\d{4}))");

    @Override
    public void examine(Matter matter, Findings findings) {
        var day = day(matter);
        for (var line : matter.lines()) {
            var cited = CITED.matcher(line.text());
            while (line.has("/") && cited.find()) {
                var number = cited.group(1).replace(" ", "");
                var span = new Span(line.from() + cited.start(), line.from() + cited.end());
                var register = matter.rulebook().documents();
                var document = register.find(number)
                        .or(() -> register.local(number, line.text()))
                        .orElse(null);
                if (document != null) {
                    document(matter, findings, span, document, day);
                    dated(findings, span, document, cited.group(2), cited.group(3), cited.group(4));
                } else {
                    unknown(matter, findings, span, line, cited.start(), number);
                }
            }
            laws(matter, findings, line, day);
        }
    }

    /// Judged on the day of issue; without one, kindly: by the plan's first day and its last.
    private static @Nullable LocalDate day(Matter matter) {
        var issued = matter.issued();
        if (issued != null && issued.month() != null) {
            return issued.last();
        }
        var years = matter.years();
        return years != null ? LocalDate.of(years.first(), 1, 1) : issued != null ? issued.first() : null;
    }

    private static void document(
            Matter matter, Findings findings, Span span, LegalDocument document, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        boolean unsure = document.confidence().unsure();
        var severity = unsure ? Severity.NOTES : matter.opening(span.from()) ? Severity.BLOCKS : Severity.WARNS;
        var stead = String.join(", ", document.replacedBy());
        if (document.expiredOn(day)) {
            findings.add("basis_expired", severity, span)
                    .fix(
                            document.replacedBy().size() == 1
                                    ? document.replacedBy().getFirst()
                                    : null)
                    .citing(document.number(), unsure)
                    .sayingAs(
                            stead.isEmpty() ? "basis_expired" : "basis_replaced",
                            document.number(),
                            show(document.to()),
                            stead);
        } else if (document.notYetOn(day)
                && document.from() != null
                && document.from().isAfter(last(matter, day))) {
            findings.add("basis_not_yet", unsure ? Severity.NOTES : Severity.WARNS, span)
                    .citing(document.number(), unsure)
                    .saying(document.number(), show(document.from()));
        } else if (document.status() == Status.SUPERSEDED && !stead.isEmpty() && superseded(matter, document, day)) {
            findings.add("basis_superseded", unsure ? Severity.NOTES : Severity.WARNS, span)
                    .citing(document.number(), unsure)
                    .saying(document.number(), stead);
        }
    }

    private static boolean superseded(Matter matter, LegalDocument document, LocalDate day) {
        return document.replacedBy().stream().noneMatch(matter.text()::contains)
                && document.replacedBy().stream()
                        .flatMap(number -> matter.rulebook().documents().find(number).stream())
                        .anyMatch(next -> !next.notYetOn(day));
    }

    /// A plan may prepare for a law of its own year.
    private static LocalDate last(Matter matter, LocalDate day) {
        var years = matter.years();
        return years == null ? day : LocalDate.of(Math.max(years.last(), day.getYear()), 12, 31);
    }

    private static void dated(
            Findings findings,
            Span span,
            LegalDocument document,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {
        if (day == null || month == null || year == null || document.signed() == null) {
            return;
        }
        try {
            var printed = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (!printed.equals(document.signed())) {
                boolean unsure = document.confidence().unsure();
                findings.add("basis_date", unsure ? Severity.NOTES : Severity.WARNS, span)
                        .citing(document.number(), unsure)
                        .saying(document.number(), show(printed), show(document.signed()));
            }
        } catch (DateTimeException e) {
            findings.add("basis_date", Severity.WARNS, span)
                    .sayingAs("basis_no_date", document.number(), show(document.signed()));
        }
    }

    /// A law or decree on emulation whose number nobody knows, where its title and year are those of one we know.
    private static void unknown(Matter matter, Findings findings, Span span, Matter.Line line, int at, String number) {
        if (!number.matches("\\d+/\\d{4}/(?:QH\\d+|NĐ-CP)")) {
            return;
        }
        var from = line.text().substring(Math.max(0, at - 60), at);
        int end = line.text().indexOf(';', at);
        var around = from + line.text().substring(at, end < 0 ? line.text().length() : end);
        if (!around.toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE).contains("khen thưởng")) {
            return;
        }
        var suffix = number.substring(number.lastIndexOf('/'));
        var first = number.substring(0, number.indexOf('/'));
        var year = number.substring(number.indexOf('/') + 1, number.lastIndexOf('/'));
        matter.rulebook().documents().all().stream()
                .filter(document -> document.title()
                        .toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE)
                        .contains("khen thưởng"))
                .filter(document ->
                        document.number().endsWith(suffix) && document.number().startsWith(first + "/")
                                || document.number().contains("/" + year + "/")
                                        && document.number().endsWith(suffix))
                .findFirst()
                .ifPresent(document -> findings.add("basis_number", Severity.WARNS, span)
                        .fix(document.number())
                        .citing(document.number(), document.confidence().unsure())
                        .saying(number, document.number(), document.title()));
    }

    /// The law on emulation by its year alone.
    private static void laws(Matter matter, Findings findings, Matter.Line line, @Nullable LocalDate day) {
        var law = LAW.matcher(line.text());
        while (line.has("luật") && law.find()) {
            var year = law.group(1) != null ? law.group(1) : law.group(4);
            boolean amending = line.text().substring(0, law.start()).endsWith("một số điều của ");
            var span = new Span(line.from() + law.start(), line.from() + law.end());
            var document = matter.rulebook().documents().all().stream()
                    .filter(d -> d.type().equals("Luật") && d.signed() != null)
                    .filter(d -> d.title().contains("Luật Thi đua, khen thưởng"))
                    .filter(d -> String.valueOf(d.signed()).startsWith(year))
                    .findFirst();
            if (document.isPresent()) {
                if (!CITED.matcher(line.text().substring(law.start())).lookingAt()) {
                    document(matter, findings, span, document.get(), day);
                    dated(findings, span, document.get(), law.group(2), law.group(3), law.group(4));
                }
            } else if (!amending) {
                findings.add("basis_number", Severity.WARNS, span).sayingAs("basis_no_law", year);
            }
        }
    }

    private static String show(@Nullable LocalDate day) {
        return day == null ? "" : "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
