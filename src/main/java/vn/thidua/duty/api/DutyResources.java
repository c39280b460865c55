package vn.thidua.duty.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileId;
import vn.thidua.document.StoredFile;
import vn.thidua.document.StoredFiles;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.TaskId;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Single duties a system may read, with their history and proofs.
@Component
class DutyResources {
    private final DutyPermits permits;
    private final DutySteps steps;
    private final StoredFiles files;
    private final Organization organization;
    private final List<DutyOrigins> origins;
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyResources(
            DutyPermits permits,
            DutySteps steps,
            StoredFiles files,
            Organization organization,
            List<DutyOrigins> origins,
            JdbcClient jdbc,
            Clock clock) {
        this.permits = permits;
        this.steps = steps;
        this.files = files;
        this.organization = organization;
        this.origins = List.copyOf(origins);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @throws Missing where there is none, or it is none this system may read
    DutyResource require(DutyId id, Actor by) {
        var held = permits.requireSee(by, id);
        var duty = held.duty();
        var task = held.task();
        var due = duty.dueOn();
        return new DutyResource(
                id.text(),
                Ids.text(task.origin()),
                originName(task.origin()),
                task.kind(),
                task.words(),
                task.provision(),
                task.quote(),
                task.stage(),
                Ids.text(duty.unit().value()),
                organization.unit(duty.unit()).name(),
                Ids.text(task.askedBy().value()),
                organization.unit(task.askedBy()).name(),
                key(duty.inheritedFrom()),
                duty.state(),
                due != null && duty.state().owed() && due.isBefore(LocalDate.now(clock)),
                duty.opensOn(),
                due,
                task.dueWords(),
                task.event(),
                duty.submittedAt(),
                duty.settledAt(),
                permits.mayAnswer(by, duty.unit()) && !doneElsewhere(task.id()),
                steps.of(id).stream().map(this::step).toList(),
                Objects.requireNonNullElse(duty.version(), 0));
    }

    /// @throws Missing where the duty has no such proof, or the system may not read it
    StoredFile proof(DutyId id, FileId file, Actor by) {
        permits.requireSee(by, id);
        return steps.of(id).stream()
                .flatMap(step -> step.proofs().stream())
                .filter(file::equals)
                .findFirst()
                .flatMap(files::find)
                .orElseThrow(() -> new Missing("file"));
    }

    byte[] read(StoredFile file) {
        return files.read(file.id());
    }

    /// The version that holds, kept from changing until the transaction ends.
    int locked(DutyId id) {
        return jdbc.sql("select version from duty.duty where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private DutyResource.StepResource step(DutyStep step) {
        var moved = step.moved();
        return new DutyResource.StepResource(
                step.kind().name(),
                step.at(),
                step.byName(),
                key(step.acting()),
                step.words(),
                moved == null ? null : new DutyResource.MovedResource(moved.before(), moved.after()),
                step.proofs().stream()
                        .flatMap(file -> files.find(file).stream())
                        .map(DutyResource.ProofResource::of)
                        .toList());
    }

    /// Whether it is done on a page of its own, as an answer to a question is.
    boolean doneElsewhere(TaskId task) {
        return origins.stream().flatMap(each -> each.about(task).stream()).anyMatch(DutyOrigins.Matter::doneThere);
    }

    private @Nullable String originName(UUID origin) {
        return origins.stream()
                .flatMap(each -> each.find(origin).stream())
                .map(DutyOrigins.Origin::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String key(@Nullable UnitId unit) {
        return unit == null ? null : Ids.text(unit.value());
    }
}
