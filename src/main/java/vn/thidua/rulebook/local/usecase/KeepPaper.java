package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.document.FileId;
import vn.thidua.document.PaperKind;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPaperAdded;
import vn.thidua.rulebook.local.RegulationPaperRemoved;
import vn.thidua.rulebook.local.RegulationPapers;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Keeps the signed paper with a regulation, or takes a wrong one off again: while it is a draft and after, since
/// papers are often scanned later.
@UseCase
public class KeepPaper {
    private static final int AT_MOST = 10;

    private final RegulationPermits permits;
    private final RegulationPapers papers;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    KeepPaper(
            RegulationPermits permits,
            RegulationPapers papers,
            RegulationStore store,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.papers = papers;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// The same file sent again is kept once.
    /// @throws Refusal where it is none of the kinds papers come as, or there are too many
    public void execute(RegulationId id, String name, byte[] bytes, Actor by) {
        var regulation = permits.requireWrite(by, id);
        if (regulation.deletedAt() != null) {
            throw Refusal.of(RegulationRefusals.LOCKED, "rulebook.local.refusal.locked");
        }
        if (bytes.length == 0) {
            throw Refusal.on("file", RegulationRefusals.PAPER_EMPTY, "rulebook.local.refusal.paper_empty");
        }
        var kind = PaperKind.of(bytes)
                .orElseThrow(() ->
                        Refusal.on("file", RegulationRefusals.PAPER_KIND, "rulebook.local.refusal.paper_kind", name));
        var kept = papers.of(id);
        if (kept.stream().anyMatch(paper -> paper.holds(bytes))) {
            return;
        }
        if (kept.size() >= AT_MOST) {
            throw Refusal.on("file", RegulationRefusals.PAPERS_MANY, "rulebook.local.refusal.papers_many", AT_MOST);
        }
        var now = clock.instant();
        papers.add(id, name, kind.mediaType(), bytes, now);
        store.step(id, Step.Kind.PAPER_ADDED, by, now, name);
        facts.publishEvent(new RegulationPaperAdded(
                by, id, regulation.unit(), regulation.content().number()));
    }

    /// What was taken off before stays off.
    public void remove(RegulationId id, FileId file, Actor by) {
        var regulation = permits.requireWrite(by, id);
        var paper = papers.of(id).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElse(null);
        if (paper == null) {
            return;
        }
        var now = clock.instant();
        papers.remove(id, file, now);
        store.step(id, Step.Kind.PAPER_REMOVED, by, now, paper.name());
        facts.publishEvent(new RegulationPaperRemoved(
                by, id, regulation.unit(), regulation.content().number()));
    }
}
