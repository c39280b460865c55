package vn.thidua.plan.correct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Anniversary;
import vn.thidua.plan.model.Audience;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.LegalBasis;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Recipient;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.Signatory;
import vn.thidua.plan.model.Stage;
import vn.thidua.plan.model.Statement;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.plan.model.Understood;

/// A plan's content taken apart by kind, to be changed and put together again.
public final class ContentDraft {
    private final PlanContent content;
    private final Map<ProvisionKind, List<Understood>> said = new EnumMap<>(ProvisionKind.class);

    private ContentDraft(PlanContent content) {
        this.content = content;
        put(ProvisionKind.HEAD, List.of(content.letterhead()));
        put(ProvisionKind.BASIS, content.legalBases());
        put(ProvisionKind.PURPOSE, content.purposes());
        put(ProvisionKind.REQUIREMENT, content.requirements());
        put(ProvisionKind.THEME, one(content.theme()));
        put(ProvisionKind.SLOGAN, one(content.slogan()));
        put(ProvisionKind.COLLECTIVES, content.audience().collective());
        put(ProvisionKind.INDIVIDUALS, content.audience().individual());
        put(ProvisionKind.CONTENT, content.contents());
        put(ProvisionKind.STAGE, content.stages());
        put(ProvisionKind.MILESTONE, content.milestones());
        put(ProvisionKind.TARGET, content.targets());
        put(ProvisionKind.TITLE, content.titles());
        put(ProvisionKind.RESPONSIBILITY, content.responsibilities());
        put(ProvisionKind.ANNIVERSARY, content.anniversaries());
        put(ProvisionKind.RECIPIENT, content.recipients());
        put(ProvisionKind.SIGNATORY, one(content.signatory()));
    }

    public static ContentDraft of(PlanContent content) {
        return new ContentDraft(content);
    }

    /// All of one kind, in the order of the text.
    public List<Understood> all(ProvisionKind kind) {
        return said.getOrDefault(kind, List.of());
    }

    PlanContent together() {
        return new PlanContent(
                only(ProvisionKind.HEAD, Letterhead.class).findFirst().orElse(content.letterhead()),
                only(ProvisionKind.BASIS, LegalBasis.class).toList(),
                content.citations(),
                only(ProvisionKind.PURPOSE, Statement.class).toList(),
                only(ProvisionKind.REQUIREMENT, Statement.class).toList(),
                only(ProvisionKind.THEME, Statement.class).findFirst().orElse(null),
                only(ProvisionKind.SLOGAN, Statement.class).findFirst().orElse(null),
                new Audience(
                        only(ProvisionKind.COLLECTIVES, Statement.class).toList(),
                        only(ProvisionKind.INDIVIDUALS, Statement.class).toList()),
                only(ProvisionKind.CONTENT, ContentItem.class).toList(),
                only(ProvisionKind.STAGE, Stage.class).toList(),
                only(ProvisionKind.MILESTONE, Milestone.class).toList(),
                only(ProvisionKind.TARGET, NumericTarget.class).toList(),
                only(ProvisionKind.TITLE, TitleTarget.class).toList(),
                only(ProvisionKind.RESPONSIBILITY, Responsibility.class).toList(),
                only(ProvisionKind.RECIPIENT, Recipient.class).toList(),
                only(ProvisionKind.SIGNATORY, Signatory.class).findFirst().orElse(null),
                only(ProvisionKind.ANNIVERSARY, Anniversary.class).toList());
    }

    private void put(ProvisionKind kind, List<? extends Understood> all) {
        said.put(kind, new ArrayList<>(all));
    }

    private <P extends Understood> Stream<P> only(ProvisionKind kind, Class<P> type) {
        return all(kind).stream().map(type::cast);
    }

    private static List<? extends Understood> one(@Nullable Understood said) {
        return said == null ? List.of() : List.of(said);
    }
}
