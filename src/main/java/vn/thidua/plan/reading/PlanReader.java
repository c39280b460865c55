package vn.thidua.plan.reading;

import vn.thidua.plan.model.PlanContent;

/// Reads a plan: from text in any composition to its outline and all it says. Stateless, safe for several threads.
public final class PlanReader {

    /// Reads a text as it came out of a file or the clipboard.
    public Reading read(String raw) {
        var normalised = PlanText.of(raw);
        var text = normalised.text();
        var outline = OutlineReader.read(normalised);
        var head = LetterheadRecogniser.read(outline, text);
        var speech = Speech.of(outline, head, text);
        var content = new PlanContent(
                head,
                LegalBasisRecogniser.find(outline, text),
                LegalBasisRecogniser.citations(outline, text),
                StatementRecogniser.purposes(outline),
                StatementRecogniser.requirements(outline),
                ThemeRecogniser.THEME.find(outline),
                ThemeRecogniser.SLOGAN.find(outline),
                AudienceRecogniser.find(outline),
                ContentRecogniser.find(outline),
                new StageRecogniser().find(speech),
                new MilestoneRecogniser().find(speech),
                new NumericTargetRecogniser().find(speech),
                new TitleRecogniser().find(speech),
                new ResponsibilityRecogniser().find(speech),
                RecipientRecogniser.find(outline),
                SignatoryRecogniser.find(outline),
                new AnniversaryRecogniser().find(outline, head, text));
        return new Reading(text, outline, content);
    }
}
