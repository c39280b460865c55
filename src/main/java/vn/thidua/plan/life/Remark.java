package vn.thidua.plan.life;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.RemarkId;

/// What a colleague says about a passage. It is answered by other remarks and settled by whoever works on the plan.
/// @param quote the passage, by which it is found again in a later text
/// @param answers the remark it answers
@Table(schema = "plan", name = "remark")
public record Remark(
        @Id RemarkId id,
        @Version @Nullable Integer version,
        PlanId plan,
        int revision,
        String quote,
        String text,
        @Nullable RemarkId answers,
        UUID byAccount,
        String byName,
        Instant at,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    public static Remark made(
            PlanId plan, int revision, String quote, String text, @Nullable RemarkId answers, Actor by, Instant at) {
        return new Remark(
                RemarkId.next(), null, plan, revision, quote, text, answers, by.account(), by.name(), at, null, null);
    }

    public Remark settled(Actor by, Instant now) {
        return new Remark(id, version, plan, revision, quote, text, answers, byAccount, byName, at, by.name(), now);
    }

    public Remark reopened() {
        return new Remark(id, version, plan, revision, quote, text, answers, byAccount, byName, at, null, null);
    }

    public boolean open() {
        return settledAt == null;
    }
}
