package vn.thidua.ledger.eligibility.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.eligibility.Prospect;

/// What a subject could be proposed for, the nearest first.
/// @param outcomes every award of the law given to such a subject
/// @param higher the titles above all that were held
/// @param local what the place adds to the law
public record ProspectsPage(
        Subject subject, String name, AskingHead head, List<Outcome> outcomes, Set<AwardCode> higher, LocalLaw local) {
    /// Where all is said of an award: its page, or the regulation that has brought it.
    public String rules(Award award) {
        var day = head.asking().day();
        return award.on(day)
                .flatMap(grant -> local.origin(grant.validity().citation()))
                .map(LocalLaw.Origin::address)
                .orElseGet(() -> "/rules/awards/" + award.code().value() + "?day=" + head.day());
    }

    /// Those of the groups that hold something; last what is in words only, of which there is much and little to say.
    public List<Section> sections() {
        return Stream.concat(
                        Stream.of(Prospect.Group.values()).filter(group -> group != Prospect.Group.OPEN),
                        Stream.of(Prospect.Group.OPEN))
                .map(group -> new Section(
                        group,
                        outcomes.stream().filter(one -> one.group() == group).toList()))
                .filter(section -> !section.outcomes.isEmpty())
                .toList();
    }

    /// The higher title that could come first.
    public @Nullable Outcome next() {
        return outcomes.stream()
                .filter(one -> higher.contains(one.award().code())
                        && one.group() != Prospect.Group.OPEN
                        && one.earliest() != null)
                .min(Comparator.comparingInt(ProspectsPage::earliest))
                .orElse(null);
    }

    private static int earliest(Outcome outcome) {
        var year = outcome.earliest();
        return year == null ? Integer.MAX_VALUE : year;
    }

    public boolean unit() {
        return subject.kind() == Subject.Kind.UNIT;
    }

    public String address() {
        return subject.address() + ProspectsController.PATH;
    }

    /// @param outcomes in the order of the rulebook
    public record Section(Prospect.Group group, List<Outcome> outcomes) {
        public String heading() {
            return "eligibility.group." + group.name().toLowerCase(Locale.ROOT);
        }

        public String lead() {
            return "prospects.lead." + group.name().toLowerCase(Locale.ROOT);
        }
    }
}
