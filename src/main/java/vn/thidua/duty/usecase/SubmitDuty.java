package vn.thidua.duty.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.document.FileId;
import vn.thidua.document.StoredFiles;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutySubmitted;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// A unit says that it has done a duty, in a few words and with files that show it. What only had to be acknowledged is
/// done with that.
@UseCase
public class SubmitDuty {
    private static final int FILES_AT_MOST = 10;

    private final DutyPermits permits;
    private final DutyRegister duties;
    private final DutySteps steps;
    private final StoredFiles files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SubmitDuty(
            DutyPermits permits,
            DutyRegister duties,
            DutySteps steps,
            StoredFiles files,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.duties = duties;
        this.steps = steps;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(DutyId id, String statement, List<Proof> proofs, Actor by) {
        var held = permits.requireAnswer(by, id);
        var words = Words.statement(statement);
        var onWord = held.task().kind().doneOnWord();
        if (words.isEmpty() && proofs.isEmpty() && !onWord) {
            throw Refusal.on("statement", DutyRefusals.NOTHING_SAID, "duty.refusal.nothing_said");
        }
        var before = held.duty().state();
        refuseAgain(id, before);
        var now = clock.instant();
        var duty = duties.save(held.duty().submitted(onWord, now));
        var step = new DutyStep(DutyStep.Kind.SUBMITTED, by.name(), held.acting(), now, words, kept(proofs));
        steps.add(id, step, by);
        facts.publishEvent(
                new DutySubmitted(by, id, duty.unit(), held.task().words(), before, duty.state(), proofs.size()));
    }

    /// Two people at once, or one who clicked twice: whoever comes second learns who was first.
    private void refuseAgain(DutyId id, DutyState state) {
        if (state == DutyState.SUBMITTED) {
            var last = steps.of(id).getFirst();
            throw Refusal.of(
                    DutyRefusals.ALREADY_SUBMITTED, "duty.refusal.already_submitted", last.byName(), last.at());
        }
        if (state.settled()) {
            throw Refusal.of(DutyRefusals.ALREADY_SETTLED, "duty.refusal.already_settled");
        }
    }

    private List<FileId> kept(List<Proof> proofs) {
        if (proofs.size() > FILES_AT_MOST) {
            throw Refusal.on("proofs", DutyRefusals.TOO_MANY_FILES, "duty.refusal.too_many_files", FILES_AT_MOST);
        }
        var kept = new ArrayList<FileId>();
        for (var proof : proofs) {
            var mediaType = proof.mediaType();
            if (mediaType == null || proof.bytes().length == 0) {
                throw Refusal.on("proofs", DutyRefusals.FILE_KIND, "duty.refusal.file_kind", proof.name());
            }
            kept.add(files.store(proof.name(), mediaType, proof.bytes()));
        }
        return kept;
    }
}
