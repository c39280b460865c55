package vn.thidua.plan.usecase;

import java.util.UUID;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.ThreeWay;

/// Changes the text, all of it or one passage. Whoever began from an older revision loses nothing and overwrites
/// nobody: work on different paragraphs is put together, work on the same one is shown to him to choose.
@UseCase
public class EditText {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Pen pen;

    EditText(PlanPermits permits, Revisions revisions, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.pen = pen;
    }

    /// Words to stand in the place of `[from, to)` of the revision they were written upon.
    /// @param base the revision the writer saw
    /// @param sitting what is undone together
    public record Passage(int base, int from, int to, String words, UUID sitting) {}

    public Edited execute(PlanId id, Passage passage, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var base = revisions.require(id, passage.base());
        if (passage.from() < 0
                || passage.from() > passage.to()
                || passage.to() > base.text().length()) {
            throw Refusal.of(PlanRefusals.PARAGRAPH_GONE, "plan.refusal.paragraph_gone");
        }
        var words = Vietnamese.nfc(passage.words()).replace("\r\n", "\n").replace('\r', '\n');
        var mine =
                base.text().substring(0, passage.from()) + words + base.text().substring(passage.to());
        var head = base.number() == plan.revision() ? base : revisions.require(id, plan.revision());
        var merged = ThreeWay.merge(base.text(), mine, head.text());
        if (merged.isEmpty()) {
            return new Edited.Conflict(head, ThreeWay.preferMine(base.text(), mine, head.text()));
        }
        boolean others = !head.text().equals(base.text());
        var kept = pen.write(
                plan,
                head,
                merged.get(),
                head.corrections(),
                others ? Cause.MERGED : Cause.EDITED,
                passage.sitting(),
                null,
                by);
        return saved(kept, others, base, passage, words);
    }

    /// Where the words stand in the text that was kept, which has its blanks tidied and may hold a colleague's work.
    private static Edited saved(Revision kept, boolean merged, Revision base, Passage passage, String words) {
        int after = base.text().length() - passage.to();
        if (!merged) {
            int to = Math.max(passage.from(), kept.text().length() - after);
            return new Edited.Saved(
                    kept, false, Math.min(passage.from(), kept.text().length()), to);
        }
        int found = kept.text().indexOf(words.strip(), Math.max(0, passage.from() - words.length()));
        if (found < 0) {
            found = kept.text().indexOf(words.strip());
        }
        return found < 0
                ? new Edited.Saved(kept, true, 0, 0)
                : new Edited.Saved(kept, true, found, found + words.strip().length());
    }
}
