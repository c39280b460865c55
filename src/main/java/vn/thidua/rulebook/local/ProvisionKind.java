package vn.thidua.rulebook.local;

import static vn.thidua.rulebook.local.Field.choice;
import static vn.thidua.rulebook.local.Field.maybe;
import static vn.thidua.rulebook.local.Field.of;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.BlockKind;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.local.Field.Type;

/// The sorts of provisions, with the values each is made of. Files name them in lower case: `kind: days-before`.
public enum ProvisionKind {
    CAP(
            of("award", Type.AWARD),
            of("percent", Type.PERCENT),
            maybe("of", Type.AWARDS),
            maybe("base", Type.TEXT),
            choice("rounding", List.of("down", "half-up", "up"), "rulebook.local.rounding.")),
    RATED(of("award", Type.AWARD), choice("rating", Rating.class, "rulebook.rating.")),
    RATED_YEARS(of("award", Type.AWARD), choice("rating", Rating.class, "rulebook.rating."), of("years", Type.NUMBER)),
    BODY_RATED(
            of("award", Type.AWARD),
            choice("system", List.of("party", "union"), "rulebook.system."),
            choice("rating", Rating.class, "rulebook.rating."),
            of("years", Type.NUMBER)),
    PRIOR_TITLE(of("award", Type.AWARD), of("held", Type.AWARD), of("times", Type.NUMBER)),
    INITIATIVES(of("award", Type.AWARD), choice("reach", Reach.class, "rulebook.reach."), of("count", Type.NUMBER)),
    MEMBERS_SHARE(of("award", Type.AWARD), of("held", Type.AWARD), of("percent", Type.PERCENT)),
    HAS_MEMBER(of("award", Type.AWARD), of("held", Type.AWARD), of("count", Type.NUMBER)),
    AGE(of("award", Type.AWARD), of("years", Type.NUMBER)),
    WORDS(of("award", Type.AWARD), of("words", Type.TEXT)),
    BLOCK_COUNT(
            of("award", Type.AWARD),
            choice("blocks", BlockKind.class, "organization.block_kind.").optional(),
            of("count", Type.NUMBER)),
    BLOCK_SHARE(
            of("award", Type.AWARD),
            choice("blocks", BlockKind.class, "organization.block_kind.").optional(),
            of("percent", Type.PERCENT)),
    LAST_DAY(
            maybe("awards", Type.AWARDS),
            of("what", Type.TEXT),
            of("day", Type.DAY),
            choice("year", List.of("same", "next"), "rulebook.local.year."),
            of("receiver", Type.TEXT)),
    DAYS_BEFORE(of("award", Type.AWARD), of("what", Type.TEXT), of("days", Type.NUMBER), of("receiver", Type.TEXT)),
    PRIZE(
            of("award", Type.AWARD),
            choice("subject", Award.Subject.class, "rulebook.subject."),
            of("coefficient", Type.COEFFICIENT)),
    SCALE(of("name", Type.TEXT), of("bands", Type.BANDS)),
    FORM(
            of("code", Type.TEXT),
            of("name", Type.TEXT),
            choice("level", List.of("grassroots", "province"), "rulebook.level."),
            choice("subject", Award.Subject.class, "rulebook.subject."),
            choice("decider", Authority.class, "rulebook.authority."),
            maybe("note", Type.TEXT));

    private final List<Field> fields;

    ProvisionKind(Field... own) {
        fields = Stream.concat(Stream.of(of("article", Type.TEXT)), Arrays.stream(own))
                .toList();
    }

    public List<Field> fields() {
        return fields;
    }

    /// As files and forms write it.
    public String written() {
        return Field.written(this);
    }

    public String text() {
        return "rulebook.local.kind." + written().replace('-', '_');
    }

    static Optional<ProvisionKind> read(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
