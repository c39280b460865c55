package vn.thidua.rulebook.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.BlockKind;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;

/// Makes a provision of a row, and says of each value that it cannot read why.
final class RowReader {
    private static final int LONGEST = 500;
    private static final int LARGEST = 1000;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int BAND_PARTS = 3;

    private final int at;
    private final Row row;
    private final Set<AwardCode> known;
    private final List<Fault> faults;
    private final int before;

    private RowReader(int at, Row row, Set<AwardCode> known, List<Fault> faults) {
        this.at = at;
        this.row = row;
        this.known = known;
        this.faults = faults;
        this.before = faults.size();
    }

    /// @param known the awards that may be named
    /// @return null where there are faults
    static @Nullable Provision read(int at, Row row, Set<AwardCode> known, List<Fault> faults) {
        var reader = new RowReader(at, row, known, faults);
        for (var field : row.kind().fields()) {
            reader.check(field);
        }
        return faults.size() > reader.before ? null : reader.provision();
    }

    /// Of a row that was read before.
    static Provision kept(Row row) {
        return Objects.requireNonNull(new RowReader(0, row, Set.of(), new ArrayList<>()).provision());
    }

    /// The code of a form of the place's own, where it is one.
    static @Nullable AwardCode code(String written) {
        try {
            return new AwardCode(Vietnamese.line(written));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private void check(Field field) {
        var value = text(field.name());
        if (value.isEmpty()) {
            if (field.required()) {
                fault(field, "missing");
            }
            return;
        }
        switch (field.type()) {
            case TEXT -> {
                if (value.length() > LONGEST) {
                    fault(field, "too_long", LONGEST);
                } else if (field.name().equals("code") && code(value) == null) {
                    fault(field, "code");
                }
            }
            case AWARD, AWARDS ->
                codes(value).stream().filter(each -> !isKnown(each)).forEach(each -> fault(field, "award", each));
            case PERCENT -> {
                var percent = decimal(value);
                if (percent == null || percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
                    fault(field, "percent");
                }
            }
            case NUMBER -> {
                if (!value.matches("[1-9]\\d{0,3}") || Integer.parseInt(value) > LARGEST) {
                    fault(field, "number", LARGEST);
                }
            }
            case COEFFICIENT -> {
                var coefficient = decimal(value);
                if (coefficient == null || coefficient.signum() <= 0 || coefficient.compareTo(WHOLE) > 0) {
                    fault(field, "coefficient");
                }
            }
            case DAY -> {
                if (day(value) == null) {
                    fault(field, "day");
                }
            }
            case CHOICE -> {
                if (!field.choices().contains(value)) {
                    fault(field, "choice", value);
                }
            }
            case BANDS -> {
                var key = bandFault(row.value(field.name()));
                if (key != null) {
                    fault(field, key);
                }
            }
        }
    }

    private @Nullable Provision provision() {
        var article = text("article");
        return switch (row.kind()) {
            case CAP -> {
                if (text("of").isEmpty() == text("base").isEmpty()) {
                    faults.add(new Fault(at, "of", Message.of("rulebook.local.fault.base")));
                    yield null;
                }
                yield new Provision.Cap(
                        article,
                        award("award"),
                        share(),
                        awards("of"),
                        text("base"),
                        choice("rounding", RoundingMode.class));
            }
            case RATED -> asks(new Condition.Rated(choice("rating", Rating.class)));
            case RATED_YEARS -> asks(new Condition.RatedYears(choice("rating", Rating.class), number("years")));
            case BODY_RATED ->
                asks(new Condition.BodyRated(
                        choice("system", RatingSystem.class), choice("rating", Rating.class), number("years")));
            case PRIOR_TITLE -> asks(new Condition.PriorTitle(award("held"), number("times")));
            case INITIATIVES -> asks(new Condition.Initiatives(choice("reach", Reach.class), number("count"), false));
            case MEMBERS_SHARE -> asks(new Condition.MembersShare(award("held"), share(), false));
            case HAS_MEMBER -> asks(new Condition.HasMember(award("held"), number("count")));
            case AGE -> asks(new Condition.Age(number("years")));
            case WORDS -> asks(new Condition.Words(text("words")));
            case BLOCK_COUNT -> new Provision.PerBlock(article, award("award"), blocks(), number("count"), null);
            case BLOCK_SHARE -> new Provision.PerBlock(article, award("award"), blocks(), null, share());
            case LAST_DAY ->
                new Provision.LastDay(
                        article,
                        awards("awards"),
                        text("what"),
                        Objects.requireNonNull(day(text("day"))),
                        text("year").equals("next") ? 1 : 0,
                        text("receiver"));
            case DAYS_BEFORE ->
                new Provision.DaysBefore(article, award("award"), text("what"), number("days"), text("receiver"));
            case PRIZE ->
                new Provision.Money(
                        article,
                        award("award"),
                        choice("subject", Award.Subject.class),
                        new BigDecimal(text("coefficient").replace(',', '.')).stripTrailingZeros());
            case SCALE -> new Provision.Scale(article, text("name"), bands(row.value("bands")));
            case FORM ->
                new Provision.Form(
                        article,
                        new AwardCode(text("code")),
                        text("name"),
                        text("level"),
                        choice("subject", Award.Subject.class),
                        choice("decider", Authority.class),
                        text("note"));
        };
    }

    private Provision asks(Condition condition) {
        return new Provision.Asks(text("article"), award("award"), condition);
    }

    private String text(String field) {
        return Vietnamese.line(row.value(field));
    }

    private AwardCode award(String field) {
        return new AwardCode(text(field));
    }

    private List<AwardCode> awards(String field) {
        return codes(text(field)).stream().map(AwardCode::new).toList();
    }

    private static List<String> codes(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private boolean isKnown(String written) {
        var code = code(written);
        return code != null && known.contains(code);
    }

    private BigDecimal share() {
        return new BigDecimal(text("percent").replace(',', '.'))
                .movePointLeft(2)
                .stripTrailingZeros();
    }

    private int number(String field) {
        return Integer.parseInt(text(field));
    }

    private @Nullable BlockKind blocks() {
        return text("blocks").isEmpty() ? null : choice("blocks", BlockKind.class);
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable BigDecimal decimal(String value) {
        return value.matches("\\d{1,4}([.,]\\d{1,3})?") ? new BigDecimal(value.replace(',', '.')) : null;
    }

    private static @Nullable MonthDay day(String value) {
        var parts = value.split("/", -1);
        try {
            return value.matches("\\d{1,2}/\\d{1,2}")
                    ? MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// Key of what is wrong, null where nothing is.
    private static @Nullable String bandFault(String value) {
        int last = Integer.MAX_VALUE;
        int worst = Integer.MAX_VALUE;
        for (var line : lines(value)) {
            var parts = line.split("\\|", -1);
            if (parts.length != BAND_PARTS
                    || !parts[0].strip().matches("\\d{1,4}")
                    || parts[1].isBlank()
                    || !(parts[2].isBlank() || rating(parts[2]) != null)) {
                return "band";
            }
            int least = Integer.parseInt(parts[0].strip());
            var rating = rating(parts[2]);
            int rank = rating == null ? -1 : rating.ordinal();
            if (least >= last || rank > worst) {
                return "band_order";
            }
            last = least;
            worst = rank;
        }
        return lines(value).size() < 2 ? "bands" : null;
    }

    private static List<Provision.Band> bands(String value) {
        var bands = new ArrayList<Provision.Band>();
        for (var line : lines(value)) {
            var parts = line.split("\\|", -1);
            bands.add(new Provision.Band(
                    Integer.parseInt(parts[0].strip()), Vietnamese.line(parts[1]), rating(parts[2])));
        }
        return bands;
    }

    static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable Rating rating(String written) {
        return Arrays.stream(Rating.values())
                .filter(each -> Field.written(each).equals(written.strip()))
                .findFirst()
                .orElse(null);
    }

    private void fault(Field field, String key, Object... arguments) {
        faults.add(new Fault(at, field.name(), Message.of("rulebook.local.fault." + key, arguments)));
    }
}
