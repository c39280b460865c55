package vn.thidua.ledger.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.sheet.SheetCell;
import vn.thidua.kernel.Dates;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritCheck;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.CommendationForm;

/// Reads the cells of one row and finds what is wrong with it by itself.
final class RowReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_MONEY = 15;
    private static final int OLDEST = 1850;
    private static final String HOUSEHOLD = "HOUSEHOLD";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4}) ?[-–—] ?(\\d{4})");

    private final WrittenUnits units;
    private final MeritReader merits;
    private final MeritCheck check;
    private final UnitId unit;
    private final List<CommendationForm> forms;
    private final LocalDate today;

    /// @param unit whose list it is
    /// @param forms that its place has or had of its own, the latest first
    RowReader(
            WrittenUnits units,
            MeritReader merits,
            MeritCheck check,
            UnitId unit,
            List<CommendationForm> forms,
            LocalDate today) {
        this.units = units;
        this.unit = unit;
        this.forms = List.copyOf(forms);
        this.merits = merits;
        this.check = check;
        this.today = today;
    }

    RowValues read(int line, Map<String, SheetCell> cells) {
        return new Row(line, cells).values();
    }

    private final class Row {
        private final int line;
        private final Map<String, SheetCell> given;
        private final Map<String, String> cells = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        private Row(int line, Map<String, SheetCell> given) {
            this.line = line;
            this.given = given;
            given.forEach((key, cell) -> cells.put(key, cell.text()));
        }

        private RowValues values() {
            var name = words("name", LONGEST_NAME);
            if (name.isEmpty() && findings.isEmpty()) {
                fault("name", "name_blank");
            }
            var birth = birth();
            var what = what();
            var merit = what == null ? null : merit(what);
            var day = merit == null ? today : merit.day();
            var said = sort();
            var of = of(said, what == null ? null : what.award(), birth != null, name, day);
            var sort = of != Subject.Kind.OUTSIDE ? "" : said.isEmpty() ? HOUSEHOLD : said;
            if (merit != null) {
                refuse(of, sort, merit);
            }
            return new RowValues(
                    line,
                    Map.copyOf(cells),
                    List.copyOf(findings),
                    of,
                    sort,
                    name,
                    birth == null ? null : Integer.valueOf(birth.year()),
                    birth == null || birth.precision() != PartialDate.Precision.DAY ? null : birth.first(),
                    words("code", LONGEST_CODE),
                    words("unit", LONGEST_NAME),
                    of == Subject.Kind.UNIT ? itself(name, day) : written(day),
                    findings.isEmpty() ? merit : null);
        }

        private String text(String column) {
            var cell = given.get(column);
            return cell == null ? "" : cell.text();
        }

        private void fault(String column, String code, String... arguments) {
            findings.add(Finding.of(column, code, arguments));
        }

        private String words(String column, int atMost) {
            var text = text(column);
            if (text.length() > atMost) {
                fault(column, "too_long", Integer.toString(atMost));
                return "";
            }
            return text;
        }

        private @Nullable PartialDate birth() {
            var text = text("birth");
            if (text.isEmpty()) {
                return null;
            }
            var birth = Dates.partial(text)
                    .filter(date -> date.year() >= OLDEST && !date.first().isAfter(today))
                    .orElse(null);
            if (birth == null) {
                fault("birth", "birth_form", text);
            }
            return birth;
        }

        private MeritReader.@Nullable What what() {
            var text = text("what");
            if (text.isEmpty()) {
                fault("what", "what_blank");
                return null;
            }
            var what = merits.what(text, forms, lawful()).orElse(null);
            if (what == null) {
                fault("what", "what_unknown", text);
            }
            return what;
        }

        /// By whose names the award is read. What is wrong with the day is said where it is read.
        private LocalDate lawful() {
            return Dates.day(text("day"))
                    .orElseGet(() -> YEAR.matcher(text("year")).matches()
                            ? LocalDate.of(Integer.parseInt(text("year")), 12, 31)
                            : today);
        }

        private String sort() {
            var text = text("sort");
            if (text.isEmpty()) {
                return "";
            }
            var sort = MeritColumns.value("sort", text).orElse("");
            if (sort.isEmpty()) {
                fault("sort", "sort_unknown", text);
            }
            return sort;
        }

        /// As said; otherwise whom the award honours; where it may be anybody, a unit where one has that name.
        private Subject.Kind of(String sort, @Nullable Award award, boolean born, String name, LocalDate day) {
            return switch (sort) {
                case "PERSON" -> Subject.Kind.PERSON;
                case "UNIT" -> Subject.Kind.UNIT;
                case "" ->
                    switch (award == null ? Award.Subject.ANY : award.subject()) {
                        case INDIVIDUAL -> Subject.Kind.PERSON;
                        case COLLECTIVE, VILLAGE, COMMUNE -> Subject.Kind.UNIT;
                        case HOUSEHOLD -> Subject.Kind.OUTSIDE;
                        case ANY -> born || itself(name, day).isEmpty() ? Subject.Kind.PERSON : Subject.Kind.UNIT;
                    };
                default -> Subject.Kind.OUTSIDE;
            };
        }

        /// The units a unit's own row may mean; its superior may stand in the column of the unit.
        private List<UUID> itself(String name, LocalDate day) {
            var under = text("unit").isEmpty()
                    ? List.<WrittenUnits.Version>of()
                    : units.called(name + " " + text("unit"), day, true);
            return (under.isEmpty() ? units.called(name, day, true) : under)
                    .stream().map(WrittenUnits.Version::unit).distinct().toList();
        }

        private List<UUID> written(LocalDate day) {
            return WrittenUnits.withHeirs(units.called(text("unit"), day, false));
        }

        private @Nullable Merit merit(MeritReader.What what) {
            var year = year();
            var since = since();
            var day = day();
            var money = money();
            if (year == null) {
                return null;
            }
            var award = what.award();
            return new Merit(
                    what.kind(),
                    award == null ? null : award.code(),
                    what.words().isEmpty() ? text("words") : what.words(),
                    grade(what),
                    year,
                    since,
                    new Decision(text("number"), day, text("by")),
                    money,
                    text("note"),
                    occasion(year, day));
        }

        /// Read by the names of the decision's day and of today, and by the words lists have for them.
        private String occasion(int year, @Nullable LocalDate day) {
            var text = text("occasion");
            if (text.isEmpty()) {
                return "";
            }
            var occasion = merits.occasion(text, day == null ? LocalDate.of(year, 12, 31) : day, today);
            if (occasion.isEmpty()) {
                fault("occasion", "occasion_unknown", text);
            }
            return occasion.orElse("");
        }

        /// Of a rating by party or union the grade may stand beside it.
        private @Nullable Grade grade(MeritReader.What what) {
            return what.grade() == null && what.kind().bodyRating()
                    ? MeritReader.grade(what.kind(), text("words")).orElse(null)
                    : what.grade();
        }

        private void refuse(Subject.Kind of, String sort, Merit merit) {
            try {
                check.checked(of, sort, merit, unit);
            } catch (Refusal refusal) {
                var finding = Finding.of(refusal);
                if (findings.stream().noneMatch(one -> one.column().equals(finding.column()))) {
                    findings.add(finding);
                }
            }
        }

        /// The year, or the last of a period that stands in its cell.
        private @Nullable Integer year() {
            var text = text("year");
            var period = PERIOD.matcher(text);
            if (period.matches()) {
                return Integer.valueOf(period.group(2));
            }
            if (!YEAR.matcher(text).matches()) {
                fault("year", text.isEmpty() ? "year_blank" : "year_form", text);
                return null;
            }
            return Integer.valueOf(text);
        }

        private @Nullable Integer since() {
            var period = PERIOD.matcher(text("year"));
            if (period.matches()) {
                return Integer.valueOf(period.group(1));
            }
            var text = text("since");
            if (text.isEmpty()) {
                return null;
            }
            if (!YEAR.matcher(text).matches()) {
                fault("since", "year_form", text);
                return null;
            }
            return Integer.valueOf(text);
        }

        private @Nullable LocalDate day() {
            var text = text("day");
            if (text.isEmpty()) {
                return null;
            }
            var day = Dates.day(text).orElse(null);
            if (day == null) {
                fault("day", "day_form", text);
            }
            return day;
        }

        private @Nullable Long money() {
            var text = text("money").replaceAll("(?i)[\\s.,]|đồng|vnđ|đ$", "");
            if (text.isEmpty() || text.equals("0")) {
                return null;
            }
            if (!text.matches("\\d{1," + LONGEST_MONEY + "}")) {
                fault("money", "money_form", text("money"));
                return null;
            }
            return Long.valueOf(text);
        }
    }
}
