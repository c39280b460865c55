package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The law as data. Read once, checked whole, never changed.
public final class Rulebook {
    private final List<Award> awards;
    private final List<Cap> caps;
    private final List<Prerequisite> prerequisites;
    private final LegalDocuments documents;
    private final Commemorations commemorations;
    private final PublicHolidays holidays;
    private final List<DocumentKind> kinds;
    private final List<Province> provinces;
    private final AwardNames names;
    private final LocalDate begins;

    Rulebook(
            List<Award> awards,
            List<Cap> caps,
            List<Prerequisite> prerequisites,
            LegalDocuments documents,
            Commemorations commemorations,
            PublicHolidays holidays,
            List<DocumentKind> kinds,
            List<Province> provinces) {
        this.awards = List.copyOf(awards);
        this.caps = List.copyOf(caps);
        this.prerequisites = List.copyOf(prerequisites);
        this.documents = documents;
        this.commemorations = commemorations;
        this.holidays = holidays;
        this.kinds = List.copyOf(kinds);
        this.provinces = List.copyOf(provinces);
        this.names = new AwardNames(awards);
        this.begins = awards.stream()
                .flatMap(award -> award.grants().stream())
                .map(grant -> grant.validity().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /// The rulebook we ship.
    /// @throws InvalidRulebook naming file, line and fault
    public static Rulebook load() {
        return RulebookFiles.ofClasspath().read();
    }

    public List<Award> awards() {
        return awards;
    }

    /// An award by its name, another name or a known or near misspelling.
    public Optional<AwardMatch> award(String name) {
        return names.find(name);
    }

    public LegalDocuments documents() {
        return documents;
    }

    public Commemorations commemorations() {
        return commemorations;
    }

    public PublicHolidays holidays() {
        return holidays;
    }

    public List<DocumentKind> kinds() {
        return kinds;
    }

    public List<Province> provinces() {
        return provinces;
    }

    /// The first day the rulebook speaks of; of earlier days it knows nothing.
    public LocalDate begins() {
        return begins;
    }

    /// The law of one day.
    public Law asOf(LocalDate day) {
        return new Law(
                day,
                awards.stream().filter(award -> award.on(day).isPresent()).toList(),
                caps.stream().filter(cap -> cap.validity().on(day)).toList(),
                prerequisites.stream().filter(p -> p.validity().on(day)).toList());
    }
}
