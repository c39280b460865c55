package vn.thidua.plan.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.Understood;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;

/// A text as read, with what people corrected laid over it.
public final class CorrectedReading {
    /// From here on two sentences are the same one, edited: the share of words they have in common.
    private static final double SAME = 0.75;

    private final Reading reading;
    private final ContentDraft draft;
    private final List<Correction> lost = new ArrayList<>();
    private final Map<Understood, Correction> corrected = new IdentityHashMap<>();
    private final Map<Understood, Place> placeOf = new IdentityHashMap<>();
    private final List<Correction> removed = new ArrayList<>();

    private CorrectedReading(Reading read, List<Correction> corrections) {
        this.draft = ContentDraft.of(read.content());
        var byKind = new HashMap<ProvisionKind, List<Place>>();
        for (var kind : ProvisionKind.values()) {
            var places = places(kind, read);
            byKind.put(kind, places);
            places.forEach(place -> placeOf.put(place.provision, place));
        }
        var gone = new HashSet<Place>();
        for (var correction : corrections) {
            lay(correction, byKind.getOrDefault(correction.kind(), List.of()), gone);
        }
        this.reading = new Reading(read.text(), read.outline(), draft.together());
    }

    /// Reads the text and lays the corrections over it, the earliest first.
    public static CorrectedReading of(String text, List<Correction> corrections) {
        return new CorrectedReading(new PlanReader().read(text), corrections);
    }

    public Reading reading() {
        return reading;
    }

    /// All of one kind.
    public List<Understood> all(ProvisionKind kind) {
        return draft.all(kind);
    }

    /// Corrections whose words have left the text.
    public List<Correction> lost() {
        return List.copyOf(lost);
    }

    /// Provisions that people said the text does not mean.
    public List<Correction> removed() {
        return List.copyOf(removed);
    }

    /// The correction a provision owes its form to.
    public Optional<Correction> correctionOf(Understood provision) {
        return Optional.ofNullable(corrected.get(provision));
    }

    /// A correction of one provision by what a form says.
    /// @param index its place among [#all] of the kind
    public Correction change(ProvisionKind kind, int index, Map<String, String> form) {
        var provision = at(kind, index);
        var before = corrected.get(provision);
        var values = Correction.read(kind, form, kind.values(provision).written());
        if (before != null) {
            return new Correction(kind, before.verdict(), before.anchor(), before.ordinal(), values);
        }
        return aimed(kind, provision, Correction.Verdict.CHANGED, values);
    }

    /// A correction that takes one provision away.
    public Correction remove(ProvisionKind kind, int index) {
        var provision = at(kind, index);
        var before = corrected.get(provision);
        return before != null
                ? new Correction(kind, Correction.Verdict.REMOVED, before.anchor(), before.ordinal(), before.values())
                : aimed(
                        kind,
                        provision,
                        Correction.Verdict.REMOVED,
                        kind.values(provision).written());
    }

    /// A provision written by hand.
    public Correction add(ProvisionKind kind, Map<String, String> form) {
        int ordinal = (int) corrected.values().stream()
                .filter(correction -> correction.kind() == kind && correction.verdict() == Correction.Verdict.ADDED)
                .count();
        return new Correction(kind, Correction.Verdict.ADDED, "", ordinal, Correction.read(kind, form, Map.of()));
    }

    /// @throws IndexOutOfBoundsException where there is none at that place
    public Understood at(ProvisionKind kind, int index) {
        return draft.all(kind).get(index);
    }

    private Correction aimed(
            ProvisionKind kind, Understood provision, Correction.Verdict verdict, Map<String, String> values) {
        if (kind.single()) {
            return new Correction(kind, verdict, "", 0, values);
        }
        var found = Objects.requireNonNull(placeOf.get(provision));
        return new Correction(kind, verdict, found.anchor, found.ordinal, values);
    }

    private void lay(Correction correction, List<Place> places, Set<Place> taken) {
        var kind = correction.kind();
        var all = draft.all(kind);
        if (correction.verdict() == Correction.Verdict.ADDED) {
            var added = kind.make(correction.values(), Source.BY_HAND, null);
            corrected.put(added, correction);
            if (kind.single()) {
                all.clear();
            }
            all.add(added);
            return;
        }
        var place = kind.single() ? places.stream().findFirst().orElse(null) : find(correction, places, taken);
        if (place == null && !kind.single()) {
            lost.add(correction);
            return;
        }
        var provision = place == null ? null : place.provision;
        if (place != null) {
            taken.add(place);
        }
        if (correction.verdict() == Correction.Verdict.REMOVED) {
            removed.add(correction);
            if (provision != null) {
                all.removeIf(each -> each == provision);
            }
            return;
        }
        var span = provision == null
                ? Source.BY_HAND
                : new Source(provision.source().span(), 1.0);
        var made = kind.make(correction.values(), span, provision);
        corrected.put(made, correction);
        int at = provision == null ? -1 : identityIndex(all, provision);
        if (at < 0) {
            all.add(made);
        } else {
            all.set(at, made);
        }
    }

    private static int identityIndex(List<Understood> all, Understood provision) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at) == provision) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable Place find(Correction correction, List<Place> places, Set<Place> taken) {
        Place nearest = null;
        double best = SAME;
        for (var place : places) {
            if (taken.contains(place)) {
                continue;
            }
            if (place.anchor.equals(correction.anchor()) && place.ordinal == correction.ordinal()) {
                return place;
            }
            double likeness =
                    place.ordinal == correction.ordinal() ? Likeness.of(place.anchor, correction.anchor()) : 0;
            if (likeness >= best) {
                best = likeness;
                nearest = place;
            }
        }
        return nearest;
    }

    private static List<Place> places(ProvisionKind kind, Reading read) {
        var seen = new HashMap<String, Integer>();
        var places = new ArrayList<Place>();
        for (var provision : ContentDraft.of(read.content()).all(kind)) {
            var anchor = Correction.anchor(paragraph(provision.source().span(), read));
            places.add(new Place(provision, anchor, seen.merge(anchor, 1, Integer::sum) - 1));
        }
        return places;
    }

    /// The paragraph a provision stands in: the words of a date alone look too much like those of another.
    private static String paragraph(Span span, Reading read) {
        return read.outline().blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .findFirst()
                .map(Outline.Block::text)
                .orElseGet(() -> span.of(read.text()));
    }

    /// A provision as the reader found it and the words it came from. Two are never the same.
    private static final class Place {
        private final Understood provision;
        private final String anchor;
        private final int ordinal;

        private Place(Understood provision, String anchor, int ordinal) {
            this.provision = provision;
            this.anchor = anchor;
            this.ordinal = ordinal;
        }
    }
}
