package vn.thidua.rulebook.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.BlockKind;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;

/// One thing a local regulation lays down.
public sealed interface Provision {
    /// Where it stands in the regulation, such as “Điều 5 khoản 2”.
    String article();

    /// The largest share of an award.
    /// @param of awards whose holders are the base; empty where only `base` says it
    /// @param base the base in words, empty where `of` says it
    record Cap(
            String article, AwardCode award, BigDecimal share, List<AwardCode> of, String base, RoundingMode rounding)
            implements Provision {
        public Cap {
            of = List.copyOf(of);
        }
    }

    /// What an award asks for besides.
    record Asks(String article, AwardCode award, Condition condition) implements Provision {}

    /// How many of an award go to a block or cluster: a number, or a share of its members.
    /// @param blocks which; null for both
    record PerBlock(
            String article,
            AwardCode award,
            @Nullable BlockKind blocks,
            @Nullable Integer count,
            @Nullable BigDecimal share)
            implements Provision {}

    /// A last day of its own.
    record LastDay(String article, List<AwardCode> awards, String what, MonthDay day, int yearsAfter, String receiver)
            implements Provision {
        public LastDay {
            awards = List.copyOf(awards);
        }
    }

    /// A last day so many days before the nation's for the same award.
    record DaysBefore(String article, AwardCode award, String what, int days, String receiver) implements Provision {}

    /// The prize of an award, in base salaries.
    record Money(String article, AwardCode award, Award.Subject subject, BigDecimal coefficient) implements Provision {}

    /// Points and the ratings they make, from the highest.
    record Scale(String article, String name, List<Band> bands) implements Provision {
        public Scale {
            bands = List.copyOf(bands);
        }
    }

    /// A level of a scale, from its least points.
    /// @param rating what it counts as; null for what is no completion
    record Band(int least, String name, @Nullable Rating rating) {}

    /// A form of commendation, or a title, of the place alone.
    /// @param level `grassroots` or `province`
    record Form(
            String article,
            AwardCode code,
            String name,
            String level,
            Award.Subject subject,
            Authority decider,
            String note)
            implements Provision {}
}
