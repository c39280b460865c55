package vn.thidua.rulebook.local.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.kernel.Ids;
import vn.thidua.rulebook.local.ProvisionKind;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.rulebook.local.Remark;
import vn.thidua.rulebook.local.Step;
import vn.thidua.site.FormErrors;

/// One regulation.
/// @param replaces the one it is a new version of
/// @param next its own new version
/// @param formKey for a new version
public record RegulationPage(
        Regulation regulation,
        String unit,
        List<Line> lines,
        @Nullable Regulation replaces,
        @Nullable Regulation next,
        List<Step> steps,
        List<StoredFile> papers,
        Succession succession,
        Rights rights,
        String formKey,
        FormErrors errors) {
    static final String LIST = "/rules/regulations";

    /// A provision in words.
    /// @param subject what tells it among its kind: award or name
    public record Words(ProvisionKind kind, String subject, String text, String article) {}

    /// A provision, and what is to be said of it beside the law.
    public record Line(Words words, List<Remark> remarks) {}

    /// What the reader may do.
    /// @param approves whether he may decide and had no hand in it
    public record Rights(boolean writes, boolean decides, boolean approves) {}

    public String address() {
        return LIST + "/" + regulation.id().text();
    }

    public static String address(Regulation other) {
        return LIST + "/" + other.id().text();
    }

    public String address(StoredFile paper) {
        return address() + "/papers/" + Ids.text(paper.id().value());
    }

    public boolean deleted() {
        return regulation.deletedAt() != null;
    }

    public boolean open() {
        return regulation.state() == RegulationState.DRAFT && !deleted();
    }

    public boolean proposed() {
        return regulation.state() == RegulationState.PROPOSED;
    }

    public boolean approved() {
        return regulation.state() == RegulationState.APPROVED;
    }

    public String stateText() {
        return deleted() ? "rulebook.local.deleted" : regulation.state().text();
    }

    public String stateTag() {
        return tag(regulation.state(), deleted());
    }

    static String tag(RegulationState state, boolean deleted) {
        return deleted
                ? "late"
                : switch (state) {
                    case DRAFT -> "";
                    case PROPOSED -> "due";
                    case APPROVED -> "ok";
                    case REPEALED -> "late";
                };
    }

    public long blocking() {
        return lines.stream()
                .flatMap(line -> line.remarks().stream())
                .filter(Remark::blocks)
                .count();
    }

    public boolean warned() {
        return lines.stream().flatMap(line -> line.remarks().stream()).anyMatch(remark -> !remark.blocks());
    }

    /// Why it was given back, while nobody has proposed it again.
    public @Nullable Step givenBack() {
        return open() && !steps.isEmpty()
                ? steps.stream()
                        .filter(step -> step.kind() == Step.Kind.GIVEN_BACK)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
