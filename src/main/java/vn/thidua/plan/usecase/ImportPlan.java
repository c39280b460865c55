package vn.thidua.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Revision.Cause;

/// Takes in a plan from a file or from pasted text. The file itself is kept beside what was read from it.
@UseCase
public class ImportPlan {
    private final Permits permits;
    private final StoredFiles files;
    private final Pen pen;
    private final Clock clock;

    ImportPlan(Permits permits, StoredFiles files, Pen pen, Clock clock) {
        this.permits = permits;
        this.files = files;
        this.pen = pen;
        this.clock = clock;
    }

    /// A file as it came, already read.
    public record Source(String name, String mediaType, byte[] bytes) {}

    /// @param text what was read from the file, or pasted
    /// @param source the file, null for pasted text
    public PlanId execute(UnitId unit, String text, @Nullable Source source, Actor by) {
        permits.require(by, Act.DRAFT, unit);
        var file = source == null ? null : files.store(source.name(), source.mediaType(), source.bytes());
        int year = LocalDate.now(clock).getYear();
        var name = source == null ? "" : source.name();
        return pen.begin(new Pen.Origin(unit, year, Cause.IMPORTED, file, null, null, name), text, by);
    }
}
