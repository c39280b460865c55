package vn.thidua.duty.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileId;
import vn.thidua.document.StoredFile;
import vn.thidua.document.StoredFiles;
import vn.thidua.duty.DutyActs;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyMentions;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.duty.model.Duty;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.model.Tasks;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// Puts together what one visitor sees of a duty.
@Component
class DutySight {
    private final DutyPermits permits;
    private final DutySteps steps;
    private final Tasks tasks;
    private final StoredFiles files;
    private final Organization organization;
    private final List<DutyOrigins> origins;
    private final List<DutyActs> acts;
    private final List<DutyMentions> mentions;
    private final Clock clock;

    DutySight(
            DutyPermits permits,
            DutySteps steps,
            Tasks tasks,
            StoredFiles files,
            Organization organization,
            List<DutyOrigins> origins,
            List<DutyActs> acts,
            List<DutyMentions> mentions,
            Clock clock) {
        this.permits = permits;
        this.steps = steps;
        this.tasks = tasks;
        this.files = files;
        this.organization = organization;
        this.origins = List.copyOf(origins);
        this.acts = List.copyOf(acts);
        this.mentions = List.copyOf(mentions);
        this.clock = clock;
    }

    /// What was sent and refused stands in its field again.
    record Sent(String statement, String reason, FormErrors errors) {
        static final Sent NOTHING = new Sent("", "", FormErrors.none());
    }

    DutyPage page(DutyId id, Sent sent, Actor actor) {
        var held = permits.requireSee(actor, id);
        var duty = held.duty();
        var task = held.task();
        return new DutyPage(
                duty,
                task,
                organization.unit(duty.unit()).name(),
                organization.unit(task.askedBy()).name(),
                name(duty.inheritedFrom()),
                origin(task.origin()),
                acts(duty, task, actor),
                about(task.id()),
                mentions.stream().flatMap(each -> each.of(id).stream()).toList(),
                steps.of(id).stream()
                        .map(step -> new DutyPage.Step(step, name(step.acting()), files(step)))
                        .toList(),
                tasks.wordings(task.id()).stream()
                        .map(each -> new DutyPage.Wording(each.words(), each.until()))
                        .toList(),
                permits.mayAnswer(actor, duty.unit()),
                permits.answersAs(actor, duty.unit()),
                permits.mayDecide(actor, task),
                LocalDate.now(clock),
                sent.statement(),
                sent.reason(),
                sent.errors());
    }

    /// A file that proves the duty done.
    /// @throws Missing where the duty has no such proof, or the actor may not see it
    StoredFile proof(DutyId id, FileId file, Actor actor) {
        permits.requireSee(actor, id);
        return steps.of(id).stream()
                .flatMap(step -> step.proofs().stream())
                .filter(file::equals)
                .findFirst()
                .flatMap(files::find)
                .orElseThrow(() -> new Missing("file"));
    }

    /// What the duty asks.
    String words(DutyId id, Actor actor) {
        return permits.requireSee(actor, id).task().words();
    }

    byte[] read(StoredFile file) {
        return files.read(file.id());
    }

    private List<DutyActs.Link> acts(Duty duty, Task task, Actor actor) {
        var view = new DutyView(
                duty.id(), task, duty.unit(), duty.state(), duty.opensOn(), duty.dueOn(), duty.submittedAt());
        return acts.stream().flatMap(each -> each.of(view, actor).stream()).toList();
    }

    private List<StoredFile> files(DutyStep step) {
        return step.proofs().stream().flatMap(file -> files.find(file).stream()).toList();
    }

    private @Nullable String name(@Nullable UnitId unit) {
        return unit == null ? null : organization.find(unit).map(UnitView::name).orElse(null);
    }

    private DutyOrigins.@Nullable Matter about(TaskId task) {
        return origins.stream()
                .map(each -> each.about(task).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private DutyOrigins.@Nullable Origin origin(UUID origin) {
        return origins.stream()
                .map(each -> each.find(origin).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
