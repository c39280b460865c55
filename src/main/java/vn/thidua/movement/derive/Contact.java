package vn.thidua.movement.derive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.model.Responsibility;

/// The office a plan names for difficulties: `khó khăn, vướng mắc đề nghị phản ánh về Văn phòng Sở`; else the body it
/// charges with following the movement (`là đầu mối`, `theo dõi, đôn đốc`).
public final class Contact {
    private static final Phrasebook WORDS = Phrasebook.load("contact");
    private static final Pattern SENTENCE = Pattern.compile("\\R+|(?<=[.;:])\\s+");

    private final Addressees addressees;

    /// @param addressees over all units that may be meant
    public Contact(Addressees addressees) {
        this.addressees = addressees;
    }

    /// Nothing where the plan names none that is known.
    public Optional<UnitId> of(String text, Collection<Responsibility> responsibilities) {
        return Stream.concat(
                        SENTENCE.splitAsStream(text).map(this::broughtTo),
                        responsibilities.stream().map(this::follows))
                .flatMap(List::stream)
                .findFirst();
    }

    private List<UnitId> broughtTo(String sentence) {
        var lower = Phrasebook.plain(sentence);
        return after("difficulty", lower)
                .flatMap(rest -> after("toward", rest))
                .map(addressees::named)
                .orElse(List.of());
    }

    private List<UnitId> follows(Responsibility responsibility) {
        return after("contact", Phrasebook.plain(responsibility.does())).isEmpty()
                ? List.of()
                : addressees.named(responsibility.who());
    }

    private static Optional<String> after(String section, String lower) {
        return WORDS.in(lower).stream()
                .filter(hit -> hit.section().equals(section))
                .findFirst()
                .map(hit -> lower.substring(hit.to()));
    }
}
