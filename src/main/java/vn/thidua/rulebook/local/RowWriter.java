package vn.thidua.rulebook.local;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;

/// Writes a provision as a row, the way [RowReader] reads it.
final class RowWriter {
    private final TreeMap<String, String> values = new TreeMap<>();

    private RowWriter() {}

    static Row write(Provision provision) {
        var to = new RowWriter().put("article", provision.article());
        var kind = switch (provision) {
            case Provision.Cap cap -> {
                to.put("award", cap.award())
                        .percent(cap.share())
                        .put("of", cap.of())
                        .put("base", cap.base())
                        .put("rounding", Field.written(cap.rounding()));
                yield ProvisionKind.CAP;
            }
            case Provision.Asks asks -> {
                to.put("award", asks.award());
                yield to.condition(asks.condition());
            }
            case Provision.PerBlock quota -> {
                var blocks = quota.blocks();
                to.put("award", quota.award()).put("blocks", blocks == null ? "" : Field.written(blocks));
                var count = quota.count();
                var share = quota.share();
                if (count != null) {
                    to.put("count", count);
                }
                if (share != null) {
                    to.percent(share);
                }
                yield count != null ? ProvisionKind.BLOCK_COUNT : ProvisionKind.BLOCK_SHARE;
            }
            case Provision.LastDay last -> {
                to.put("awards", last.awards())
                        .put("what", last.what())
                        .put("day", written(last.day()))
                        .put("year", last.yearsAfter() == 0 ? "same" : "next")
                        .put("receiver", last.receiver());
                yield ProvisionKind.LAST_DAY;
            }
            case Provision.DaysBefore last -> {
                to.put("award", last.award())
                        .put("what", last.what())
                        .put("days", last.days())
                        .put("receiver", last.receiver());
                yield ProvisionKind.DAYS_BEFORE;
            }
            case Provision.Money money -> {
                to.put("award", money.award())
                        .put("subject", Field.written(money.subject()))
                        .put("coefficient", money.coefficient().toPlainString());
                yield ProvisionKind.PRIZE;
            }
            case Provision.Scale scale -> {
                to.put("name", scale.name())
                        .put(
                                "bands",
                                scale.bands().stream().map(RowWriter::written).collect(Collectors.joining("\n")));
                yield ProvisionKind.SCALE;
            }
            case Provision.Form form -> {
                to.put("code", form.code())
                        .put("name", form.name())
                        .put("level", form.level())
                        .put("subject", Field.written(form.subject()))
                        .put("decider", Field.written(form.decider()))
                        .put("note", form.note());
                yield ProvisionKind.FORM;
            }
        };
        return new Row(kind, to.values);
    }

    private ProvisionKind condition(Condition condition) {
        return switch (condition) {
            case Condition.Rated(var least) -> {
                put("rating", Field.written(least));
                yield ProvisionKind.RATED;
            }
            case Condition.RatedYears(var least, var years) -> {
                put("rating", Field.written(least)).put("years", years);
                yield ProvisionKind.RATED_YEARS;
            }
            case Condition.BodyRated(var by, var least, var years) -> {
                put("system", Field.written(by))
                        .put("rating", Field.written(least))
                        .put("years", years);
                yield ProvisionKind.BODY_RATED;
            }
            case Condition.PriorTitle(var held, var times) -> {
                put("held", held).put("times", times);
                yield ProvisionKind.PRIOR_TITLE;
            }
            case Condition.Initiatives initiatives -> {
                put("reach", Field.written(initiatives.reach())).put("count", initiatives.count());
                yield ProvisionKind.INITIATIVES;
            }
            case Condition.MembersShare members -> {
                put("held", members.award()).percent(members.share());
                yield ProvisionKind.MEMBERS_SHARE;
            }
            case Condition.HasMember(var held, var count) -> {
                put("held", held).put("count", count);
                yield ProvisionKind.HAS_MEMBER;
            }
            case Condition.Age(var years) -> {
                put("years", years);
                yield ProvisionKind.AGE;
            }
            case Condition.Words(var words) -> {
                put("words", words);
                yield ProvisionKind.WORDS;
            }
            case Condition.StandardOf _,
                    Condition.MembersCompleted _,
                    Condition.NobodyDisciplined _,
                    Condition.AfterForm _,
                    Condition.HeldSince _,
                    Condition.Leads _ -> throw new IllegalArgumentException("no regulation asks for: " + condition);
        };
    }

    private RowWriter put(String field, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            values.put(field, text);
        }
        return this;
    }

    private RowWriter put(String field, List<AwardCode> codes) {
        return put(field, codes.stream().map(AwardCode::value).collect(Collectors.joining(",")));
    }

    private RowWriter percent(BigDecimal share) {
        return put("percent", share.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    private static String written(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private static String written(Provision.Band band) {
        var rating = band.rating();
        return band.least() + " | " + band.name() + " | " + (rating == null ? "" : Field.written(rating));
    }
}
