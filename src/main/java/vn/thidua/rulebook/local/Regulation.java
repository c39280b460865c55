package vn.thidua.rulebook.local;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.LocalLaw;

/// A regulation of a unit, which holds for it and all below. An officer enters it as a draft and proposes it; somebody
/// else approves it, or gives it back with a reason. What is approved is never changed: a new version replaces it from
/// a day, or it is repealed. A draft can be thrown away and brought back.
/// @param version of the row, which every form shows
/// @param replaces the one this is a new version of
public record Regulation(
        RegulationId id,
        int version,
        UnitId unit,
        Content content,
        RegulationState state,
        @Nullable RegulationId replaces,
        Instant changedAt,
        @Nullable Instant deletedAt,
        Lineage lineage) {
    private static final String ADDRESS = "/rules/regulations/";

    /// What stands beside its text.
    /// @param adopts the one of a unit that has ended, taken over here
    /// @param paper the latest signed paper, null where none is kept
    public record Lineage(
            @Nullable RegulationId adopts, @Nullable FileId paper) {
        static final Lineage NONE = new Lineage(null, null);
    }

    public static Regulation entered(UnitId unit, Content content, @Nullable RegulationId replaces, Instant at) {
        return new Regulation(
                RegulationId.next(), 0, unit, content, RegulationState.DRAFT, replaces, at, null, Lineage.NONE);
    }

    /// A draft of an heir that says what the regulation of a unit that has ended says.
    public static Regulation adopted(UnitId heir, Content content, RegulationId adopts, Instant at) {
        return new Regulation(
                RegulationId.next(),
                0,
                heir,
                content,
                RegulationState.DRAFT,
                null,
                at,
                null,
                new Lineage(adopts, null));
    }

    /// How rules that stand in it are cited.
    LocalLaw.Origin origin(String place, boolean inherited) {
        var address = ADDRESS + id.text();
        var paper = lineage.paper();
        return new LocalLaw.Origin(
                place, address, paper == null ? null : address + "/papers/" + Ids.text(paper.value()), inherited);
    }

    /// @throws Refusal where somebody has changed it since the form was shown
    public void requireSeen(int seen) {
        if (version != seen) {
            throw Refusal.of(RegulationRefusals.CHANGED_MEANWHILE, "rulebook.local.refusal.changed_meanwhile");
        }
    }

    /// @throws Refusal where its text is settled
    public void requireDraft() {
        if (state != RegulationState.DRAFT || deletedAt != null) {
            throw Refusal.of(RegulationRefusals.LOCKED, "rulebook.local.refusal.locked");
        }
    }

    public Regulation saying(Content other, Instant at) {
        requireDraft();
        return with(other, state, at, null);
    }

    public Regulation moved(RegulationState to, Instant at) {
        if (deletedAt != null) {
            throw Refusal.of(RegulationRefusals.LOCKED, "rulebook.local.refusal.locked");
        }
        return with(content, RegulationState.FLOW.move(state, to), at, null);
    }

    /// Holds no longer than that day.
    public Regulation until(LocalDate last, Instant at) {
        var to = content.to();
        return to != null && to.isBefore(last) ? this : with(content.until(last), state, at, null);
    }

    public Regulation deleted(Instant at) {
        requireDraft();
        return with(content, state, at, at);
    }

    public Regulation restored(Instant at) {
        return with(content, state, at, null);
    }

    private Regulation with(Content says, RegulationState in, Instant at, @Nullable Instant deleted) {
        return new Regulation(id, version, unit, says, in, replaces, at, deleted, lineage);
    }
}
