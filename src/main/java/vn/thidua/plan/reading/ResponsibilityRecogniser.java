package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Responsibility;

/// Duties of named bodies, from the sections on carrying the plan out.
final class ResponsibilityRecogniser {
    private static final Phrases ASSIGNING = Wordbook.load("parties").phrases("assigning");
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?:tổ chức\\s+)?(?:ký|kí)\\s.{0,40}?giữa\\s+(.{3,60}?)\\s+(?:với|và)\\s+(.{3,60}?)(?=,|;|\\.|\\snăm\\s|$)");
    private static final int LABEL_AT_MOST = 130;

    List<Responsibility> find(Outline outline, Letterhead head, String text) {
        return find(Speech.of(outline, head, text));
    }

    List<Responsibility> find(Speech speech) {
        var found = new ArrayList<Responsibility>();
        int last = -1;
        for (var sentence : speech.sentences()) {
            var passage = sentence.passage();
            if (!passage.carriedOut()) {
                continue;
            }
            boolean first = passage.index() != last;
            last = passage.index();
            var labelled = first ? labelled(speech.outline(), passage) : null;
            if (labelled != null) {
                found.add(labelled);
            } else if (first && !passage.block().heading() || ASSIGNING.at(passage.lower(), 0) != null) {
                var stated = stated(passage);
                if (stated != null) {
                    found.add(stated);
                }
            }
        }
        return found;
    }

    /// `1. Văn phòng:` with its duties below or after the colon.
    private static @Nullable Responsibility labelled(Outline outline, Passage passage) {
        var body = passage.block().body();
        int colon = body.indexOf(':');
        boolean runsIn = colon > 3 && colon < LABEL_AT_MOST && colon < body.length() - 1;
        var label = Parties.tidy(runsIn ? body.substring(0, colon) : body);
        var acting = Parties.acting(label + " thực hiện");
        if (label.length() > LABEL_AT_MOST || acting == null || acting.verb() < label.length()) {
            return null;
        }
        String does;
        if (runsIn) {
            does = Parties.tidy(body.substring(colon + 1));
        } else {
            does = below(outline, passage.index());
        }
        return does.isEmpty() ? null : new Responsibility(acting.who(), does, passage.text(), passage.source(0.9));
    }

    private static String below(Outline outline, int parent) {
        var duties = new StringBuilder();
        for (var child : outline.blocks()) {
            if (child.parent() == parent) {
                duties.append(duties.isEmpty() ? "" : "; ").append(Parties.tidy(child.body()));
            }
        }
        return duties.toString();
    }

    private static @Nullable Responsibility stated(Passage passage) {
        var between = BETWEEN.matcher(passage.lower());
        if (between.find()) {
            var who = passage.text().substring(between.start(1), between.end(1)) + " và "
                    + passage.text().substring(between.start(2), between.end(2));
            return new Responsibility(who, Parties.tidy(passage.text()), passage.text(), passage.source(0.6));
        }
        var acting = Parties.acting(passage.text());
        if (acting == null) {
            return null;
        }
        var does = Parties.tidy(passage.text().substring(acting.verb()));
        return does.length() < 4 ? null : new Responsibility(acting.who(), does, passage.text(), passage.source(0.85));
    }
}
