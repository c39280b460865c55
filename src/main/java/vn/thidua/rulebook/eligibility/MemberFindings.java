package vn.thidua.rulebook.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Sanction;
import vn.thidua.rulebook.Standard;

/// What is found of a collective: its people, its age, and where it came first.
final class MemberFindings {
    private final Asked asked;
    private final @Nullable Members members;

    MemberFindings(Asked asked) {
        this.asked = asked;
        this.members = asked.facts().members();
    }

    Finding share(Standard.Clause clause, AwardCode title, BigDecimal share, boolean strict) {
        var count = members == null ? null : members.holding().get(title);
        return share(clause, count, share, strict, asked.name(title));
    }

    Finding completed(Standard.Clause clause, BigDecimal share) {
        return share(clause, members == null ? null : members.completed(), share, false, "");
    }

    private Finding share(
            Standard.Clause clause, @Nullable Integer count, BigDecimal share, boolean strict, String name) {
        if (members == null || members.total() == 0 || count == null) {
            return unknown(clause);
        }
        var exact = share.multiply(BigDecimal.valueOf(members.total()));
        int least = strict
                ? exact.setScale(0, RoundingMode.FLOOR).intValueExact() + 1
                : exact.setScale(0, RoundingMode.CEILING).intValueExact();
        var reached = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(members.total()), 4, RoundingMode.DOWN);
        var found = name.isEmpty()
                ? Message.of("eligibility.found.completed", count, members.total(), Wording.percent(reached))
                : Message.of("eligibility.found.share", count, members.total(), Wording.percent(reached), name);
        return Finding.One.told(
                Known.of(count >= least),
                asked.rule(clause),
                List.of(new Found(found, members.source())),
                Basis.of(clause),
                Message.of("eligibility.mend.members", Math.max(least - count, 0), least));
    }

    Finding has(Standard.Clause clause, AwardCode title, int count) {
        var have = members == null ? null : members.holding().get(title);
        if (members == null || have == null) {
            return unknown(clause);
        }
        return Finding.One.told(
                Known.of(have >= count),
                asked.rule(clause),
                List.of(new Found(Message.of("eligibility.found.members", have, asked.name(title)), members.source())),
                Basis.of(clause),
                Message.of("eligibility.mend.members", Math.max(count - have, 0), count));
    }

    Finding nobody(Standard.Clause clause, Sanction from) {
        var sanctions = members == null ? null : members.sanctions();
        if (members == null || sanctions == null) {
            return unknown(clause);
        }
        long borne =
                sanctions.stream().filter(each -> each.compareTo(from) >= 0).count();
        return Finding.One.told(
                Known.of(borne == 0),
                asked.rule(clause),
                List.of(new Found(
                        Message.of("eligibility.found.sanctions", borne, Wording.choice("rulebook.sanction.", from)),
                        members.source())),
                Basis.of(clause),
                null);
    }

    Finding age(Standard.Clause clause, int years) {
        var began = asked.facts().service().began();
        if (began == null) {
            return unknown(clause);
        }
        long age = ChronoUnit.YEARS.between(began, LocalDate.of(asked.year() + 1, 1, 1));
        return Finding.One.told(
                Known.of(age >= years),
                asked.rule(clause),
                List.of(new Found(
                        Message.of("eligibility.found.began", began, age),
                        asked.facts().service().source())),
                Basis.of(clause),
                Message.of(
                        "eligibility.mend.from_year",
                        Integer.toString(began.plusYears(years).minusDays(1).getYear())));
    }

    Finding leads(Standard.Clause clause, Condition.Leads condition) {
        var found = new ArrayList<Found>();
        for (var lead : asked.past().leads()) {
            if (lead.year() == asked.year()
                    && lead.contest() == condition.contest()
                    && lead.of() == condition.of()
                    && lead.years() >= condition.years()) {
                found.add(
                        new Found(Message.of("eligibility.found.leads", Integer.toString(lead.year())), lead.source()));
            }
        }
        boolean whole = asked.past().knows(Past.Matter.CONTESTS, asked.year());
        var known = !found.isEmpty() ? Known.YES : whole ? Known.NO : Known.UNKNOWN;
        if (found.isEmpty()) {
            found.add(new Found(
                    Message.of(whole ? "eligibility.found.no_lead" : "eligibility.found.unknown_lead"), Source.DRAWN));
        }
        return Finding.One.told(
                known, asked.rule(clause), found, Basis.of(clause), Message.of("eligibility.mend.leads"));
    }

    private Finding unknown(Standard.Clause clause) {
        return Finding.One.told(
                Known.UNKNOWN,
                asked.rule(clause),
                List.of(new Found(Message.of("eligibility.found.nothing"), Source.DRAWN)),
                Basis.of(clause),
                Message.of("eligibility.mend.enter"));
    }
}
