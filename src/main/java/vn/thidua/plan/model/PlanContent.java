package vn.thidua.plan.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that a plan says, as structure. Order within each list is the order of the text.
/// @param citations documents cited in the body, beside the legal bases
public record PlanContent(
        Letterhead letterhead,
        List<LegalBasis> legalBases,
        List<LegalBasis> citations,
        List<Statement> purposes,
        List<Statement> requirements,
        @Nullable Statement theme,
        @Nullable Statement slogan,
        Audience audience,
        List<ContentItem> contents,
        List<Stage> stages,
        List<Milestone> milestones,
        List<NumericTarget> targets,
        List<TitleTarget> titles,
        List<Responsibility> responsibilities,
        List<Recipient> recipients,
        @Nullable Signatory signatory,
        List<Anniversary> anniversaries) {

    public PlanContent {
        legalBases = List.copyOf(legalBases);
        citations = List.copyOf(citations);
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
        contents = List.copyOf(contents);
        stages = List.copyOf(stages);
        milestones = List.copyOf(milestones);
        targets = List.copyOf(targets);
        titles = List.copyOf(titles);
        responsibilities = List.copyOf(responsibilities);
        recipients = List.copyOf(recipients);
        anniversaries = List.copyOf(anniversaries);
    }

    /// Every provision, in the order of the lists.
    public Stream<Provision> provisions() {
        return Stream.of(
                        legalBases.stream(),
                        citations.stream(),
                        purposes.stream(),
                        requirements.stream(),
                        Stream.ofNullable(theme),
                        Stream.ofNullable(slogan),
                        audience.collective().stream(),
                        audience.individual().stream(),
                        contents.stream(),
                        stages.stream(),
                        milestones.stream(),
                        targets.stream(),
                        titles.stream(),
                        responsibilities.stream(),
                        recipients.stream(),
                        anniversaries.stream())
                .flatMap(s -> s);
    }
}
