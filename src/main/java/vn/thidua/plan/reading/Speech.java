package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Outline;

/// The sentences of a plan with their dates and figures, found once for all who recognise things in them.
record Speech(Outline outline, Years years, List<Sentence> sentences) {

    /// A sentence with what was found in it.
    record Sentence(Passage passage, List<SpokenDate> dates, List<Figure> figures) {}

    static Speech of(Outline outline, Letterhead head, String text) {
        var years = Years.of(head, text);
        var sentences = new ArrayList<Sentence>();
        for (var passage : Passage.of(outline)) {
            var dates = SpokenDates.in(passage.text(), passage.lower(), years);
            sentences.add(new Sentence(passage, dates, Figures.in(passage.text(), passage.lower(), dates)));
        }
        return new Speech(outline, years, List.copyOf(sentences));
    }
}
