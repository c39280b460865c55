package vn.thidua.movement.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileId;
import vn.thidua.document.StoredFile;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.TakingPart;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.movement.review.ReviewParts;
import vn.thidua.movement.review.ReviewPermits;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitView;

/// Puts together what one visitor sees of a review meeting.
@Component
class ReviewSight {
    private final ReviewPermits permits;
    private final ReviewParts parts;
    private final TakingPart takingPart;
    private final StoredFiles files;
    private final MovementHeads heads;
    private final Organization organization;
    private final Clock clock;

    ReviewSight(
            ReviewPermits permits,
            ReviewParts parts,
            TakingPart takingPart,
            StoredFiles files,
            MovementHeads heads,
            Organization organization,
            Clock clock) {
        this.permits = permits;
        this.parts = parts;
        this.takingPart = takingPart;
        this.files = files;
        this.heads = heads;
        this.organization = organization;
        this.clock = clock;
    }

    ReviewPage page(MovementId movement, ReviewId id, ReviewPage.Sent sent, Actor by) {
        var review = permits.requireSee(by, movement, id).review();
        var head = heads.of(movement, ReviewTab.PATH, by);
        var unit = organization.unit(review.unit());
        return new ReviewPage(
                head,
                review,
                unit.name(),
                parts.units(id),
                parts.documents(id).stream()
                        .flatMap(file -> files.find(file).stream())
                        .toList(),
                parts.conclusions(id),
                head.leads() ? chargeable(unit, movement) : List.of(),
                LocalDate.now(clock),
                sent);
    }

    /// @throws Missing where no such document is attached, or the actor may not see the meeting
    StoredFile document(MovementId movement, ReviewId id, FileId file, Actor by) {
        permits.requireSee(by, movement, id);
        return parts.documents(id).stream()
                .filter(file::equals)
                .findFirst()
                .flatMap(files::find)
                .orElseThrow(() -> new Missing("file"));
    }

    byte[] read(FileId file) {
        return files.read(file);
    }

    private List<UnitView> chargeable(UnitView unit, MovementId movement) {
        return Stream.concat(Stream.of(unit), takingPart.in(movement).stream())
                .distinct()
                .toList();
    }
}
