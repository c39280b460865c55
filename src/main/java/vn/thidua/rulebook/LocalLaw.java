package vn.thidua.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the regulations of a place and of those above it add to the law of one day.
/// @param origins whose regulation it is, by the citation
public record LocalLaw(
        List<Cap> caps,
        List<Standard> standards,
        List<Quota> quotas,
        List<Deadline> deadlines,
        List<RatingScale> scales,
        List<Prize> prizes,
        List<CommendationForm> forms,
        Map<String, Origin> origins) {
    /// The regulation a rule stands in.
    /// @param place the unit whose it is
    /// @param address of its page
    /// @param paper address of the signed paper, null where none is kept
    /// @param inherited whether it is one of a unit that has ended and whose heir goes on by it
    public record Origin(
            String place, String address, @Nullable String paper, boolean inherited) {}

    public static final LocalLaw NONE =
            new LocalLaw(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    public LocalLaw {
        caps = List.copyOf(caps);
        standards = List.copyOf(standards);
        quotas = List.copyOf(quotas);
        deadlines = List.copyOf(deadlines);
        scales = List.copyOf(scales);
        prizes = List.copyOf(prizes);
        forms = List.copyOf(forms);
        origins = Map.copyOf(origins);
    }

    public boolean isEmpty() {
        return origins.isEmpty();
    }

    /// Whose regulation a citation names; empty where it is one of the nation's.
    public Optional<Origin> origin(String citation) {
        return Optional.ofNullable(origins.get(citation));
    }

    /// Both; what the other says stands after.
    public LocalLaw and(LocalLaw other) {
        return new LocalLaw(
                both(caps, other.caps),
                both(standards, other.standards),
                both(quotas, other.quotas),
                both(deadlines, other.deadlines),
                both(scales, other.scales),
                both(prizes, other.prizes),
                both(forms, other.forms),
                Stream.of(origins, other.origins)
                        .flatMap(each -> each.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first)));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
