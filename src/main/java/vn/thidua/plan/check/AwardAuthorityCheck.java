package vn.thidua.plan.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardMatch;

/// An award set down under a decider the law does not give it to.
final class AwardAuthorityCheck implements Check {
    private static final Pattern BY_COMMITTEE = Pattern.compile(
            "(?u)([Bb]ằng khen|[Gg]iấy khen)\\s+của\\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+(?:tỉnh|Tỉnh|thành phố|huyện|thị xã|xã|phường)");

    @Override
    public void examine(Matter matter, Findings findings) {
        var day = matter.awardDay();
        for (var line : matter.lines()) {
            var match = BY_COMMITTEE.matcher(line.text());
            while (line.has("khen") && match.find()) {
                var lawful = grant(matter, match.group(1), day);
                findings.add("award_authority", Severity.NOTES, line.from() + match.start(), line.from() + match.end())
                        .fix(match.group().replaceFirst("của ", "của Chủ tịch "))
                        .citing(
                                lawful == null ? null : lawful.validity().citation(),
                                lawful != null && lawful.validity().confidence().unsure())
                        .sayingAs("award_of_committee", match.group(1));
            }
        }
        if (day == null) {
            return;
        }
        for (var title : matter.content().titles()) {
            var name = title.title();
            var level = title.level();
            if (name == null || level == null) {
                continue;
            }
            var decider = Deciders.of(level);
            var match = matter.rulebook().award(name);
            if (decider == null || match.isEmpty() || decider == Authority.UNION || decider == Authority.OTHER) {
                continue;
            }
            var award = match.get().award();
            award.on(day)
                    .filter(grant -> !grant.by().contains(decider) && higher(grant.by(), decider))
                    .ifPresent(grant -> findings.add(
                                    "award_authority",
                                    Severity.WARNS,
                                    place(matter, title.source().span(), name))
                            .citing(grant.validity())
                            .saying(name, level));
        }
    }

    /// How the award is granted on that day; by the law we know last where the plan tells no year or an older one.
    private static Award.@Nullable Grant grant(Matter matter, String name, @Nullable LocalDate day) {
        return matter.rulebook()
                .award(name)
                .map(AwardMatch::award)
                .map(award -> day == null || award.on(day).isEmpty()
                        ? award.grants().getLast()
                        : award.on(day).orElseThrow())
                .orElse(null);
    }

    /// Only a decider below the lawful ones is a fault: higher bodies may grant what their own staff has earned. What
    /// unions and the Party grant by their own rules makes it no right of a head of office.
    private static boolean higher(Set<Authority> lawful, Authority decider) {
        var state = lawful.stream()
                .filter(authority -> authority != Authority.UNION && authority != Authority.OTHER)
                .toList();
        return !state.isEmpty() && state.stream().allMatch(authority -> rank(authority) > rank(decider));
    }

    private static int rank(Authority authority) {
        return switch (authority) {
            case HEAD, ENTERPRISE, COMMUNE, UNION, OTHER -> 1;
            case DISTRICT -> 2;
            case PROVINCE, MINISTER -> 3;
            case PRIME_MINISTER, GOVERNMENT -> 4;
            case PRESIDENT -> 5;
        };
    }

    private static Span place(Matter matter, Span span, String name) {
        int at = matter.text().indexOf(name, span.from());
        return at >= 0 && at < span.to() ? new Span(at, at + name.length()) : span;
    }
}
