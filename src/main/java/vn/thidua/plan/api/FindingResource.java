package vn.thidua.plan.api;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding;
import vn.thidua.site.Texts;

/// What is wrong with a text, in the words of the request's language.
/// @param start where the faulty words begin in the text, in characters
/// @param accepted whether somebody has taken it as intended
record FindingResource(
        String key,
        String kind,
        String severity,
        int start,
        int end,
        String quote,
        String what,
        String advice,
        @Nullable String fix,
        @Nullable String citation,
        boolean unsure,
        boolean accepted) {
    static FindingResource of(Finding finding, boolean accepted, Texts texts) {
        return new FindingResource(
                finding.key(),
                finding.kind(),
                finding.severity().json(),
                finding.span().from(),
                finding.span().to(),
                finding.quote(),
                texts.of(finding.what()),
                texts.of(finding.advice()),
                finding.fix(),
                finding.citation(),
                finding.unsure(),
                accepted);
    }
}
