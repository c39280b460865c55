package vn.thidua.organization.people.imports;

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

/// Reads the cells of one row and finds what is wrong with it by itself.
final class RowReader {
    private static final int OLDEST = 1900;
    private static final int CITIZEN_DIGITS = 12;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2}");

    private final Places places;
    private final UUID ownUnit;
    private final LocalDate today;
    private final boolean identity;

    /// @param ownUnit meant where a row names no unit
    /// @param identity whether citizen numbers and party membership may be entered
    RowReader(Places places, UUID ownUnit, LocalDate today, boolean identity) {
        this.places = places;
        this.ownUnit = ownUnit;
        this.today = today;
        this.identity = identity;
    }

    RowValues read(Map<String, SheetCell> cells) {
        return new Reading(cells).values();
    }

    private final class Reading {
        private final Map<String, SheetCell> given;
        private final Map<String, String> cells = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        private Reading(Map<String, SheetCell> given) {
            this.given = given;
            given.forEach((key, cell) -> cells.put(key, cell.text()));
        }

        private RowValues values() {
            var name = line("name", 120);
            if (name == null) {
                findings.add(Finding.of("name", "name_blank"));
            }
            var sex = word("sex", "sex");
            var birth = birth("birth");
            if (birth == null && given.containsKey("birth_male")) {
                birth = birth("birth_male");
                sex = sex == null ? "MALE" : sex;
            } else if (birth == null && given.containsKey("birth_female")) {
                birth = birth("birth_female");
                sex = sex == null ? "FEMALE" : sex;
            }
            return new RowValues(
                    cells,
                    unit(),
                    line("code", 40),
                    name,
                    birth == null ? null : Integer.valueOf(birth.year()),
                    birth == null || birth.precision() != PartialDate.Precision.DAY ? null : birth.first(),
                    sex,
                    word("employment", "employment"),
                    line("post", 200),
                    flag("head"),
                    flag("direct_worker"),
                    flag("union_member"),
                    day("since"),
                    citizenNumber(),
                    identity ? flag("party_member") : null,
                    identity ? day("party_since") : null,
                    findings);
        }

        private String text(String column) {
            var cell = given.get(column);
            return cell == null ? "" : cell.text();
        }

        private @Nullable String line(String column, int atMost) {
            var text = text(column);
            if (text.length() > atMost) {
                findings.add(Finding.of(column, "too_long", Integer.toString(atMost)));
                return null;
            }
            return text.isEmpty() ? null : text;
        }

        private @Nullable UUID unit() {
            var text = text("unit");
            if (text.isEmpty()) {
                return ownUnit;
            }
            var called = places.called(text);
            var mine = called.stream().filter(Places.Place::manageable).toList();
            if (mine.size() == 1) {
                return mine.getFirst().id();
            }
            if (called.isEmpty()) {
                findings.add(Finding.of("unit", "unit_unknown", text));
            } else if (mine.isEmpty()) {
                findings.add(Finding.of("unit", "unit_not_yours", text));
            } else {
                findings.add(Finding.of(
                        "unit",
                        "unit_two_ways",
                        text,
                        places.label(mine.get(0).id()),
                        places.label(mine.get(1).id())));
            }
            return null;
        }

        private @Nullable PartialDate birth(String column) {
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            var birth = Dates.partial(text);
            if (birth.isEmpty()) {
                findings.add(Finding.of(column, shortYear(text) ? "date_two_ways" : "birth_form", text));
                return null;
            }
            if (birth.get().first().isAfter(today)) {
                findings.add(Finding.of(column, "birth_future", text));
                return null;
            }
            if (birth.get().year() < OLDEST) {
                findings.add(Finding.of(column, "birth_form", text));
                return null;
            }
            return birth.get();
        }

        private @Nullable LocalDate day(String column) {
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            var day = Dates.day(text);
            if (day.isEmpty()) {
                findings.add(Finding.of(column, shortYear(text) ? "date_two_ways" : "day_form", text));
                return null;
            }
            if (day.get().isAfter(today)) {
                findings.add(Finding.of(column, "day_future", text));
                return null;
            }
            return day.get();
        }

        private static boolean shortYear(String text) {
            return SHORT_YEAR.matcher(text).matches();
        }

        private @Nullable String word(String column, String kind) {
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            var value = Vocabulary.value(kind, text);
            if (value.isEmpty()) {
                findings.add(Finding.of(column, kind + "_unknown", text));
            }
            return value.orElse(null);
        }

        private @Nullable Boolean flag(String column) {
            var value = word(column, "flag");
            return value == null ? null : Boolean.valueOf(value);
        }

        /// A number cell loses leading zeros, which every citizen number of the first provinces has: they are put back.
        private @Nullable String citizenNumber() {
            if (!identity) {
                cells.remove("citizen_number");
                cells.remove("party_member");
                cells.remove("party_since");
                return null;
            }
            var text = text("citizen_number").replace(" ", "").replace(".", "");
            if (text.isEmpty()) {
                return null;
            }
            if (!DIGITS.matcher(text).matches()) {
                findings.add(Finding.of("citizen_number", "citizen_letters"));
                return null;
            }
            var number = given.get("citizen_number");
            if (number != null
                    && number.kind() == SheetCell.Kind.NUMBER
                    && text.length() >= CITIZEN_DIGITS - 2
                    && text.length() < CITIZEN_DIGITS) {
                text = "0".repeat(CITIZEN_DIGITS - text.length()) + text;
                cells.put("citizen_number", text);
            }
            if (text.length() != CITIZEN_DIGITS) {
                findings.add(Finding.of("citizen_number", "citizen_length", Integer.toString(text.length())));
                return null;
            }
            return text;
        }
    }
}
