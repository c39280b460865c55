package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What holds on one day.
public record Law(LocalDate day, List<Award> awards, List<Cap> caps, List<Prerequisite> prerequisites) {
    public Law {
        awards = List.copyOf(awards);
        caps = List.copyOf(caps);
        prerequisites = List.copyOf(prerequisites);
    }

    public List<EmulationTitle> titles() {
        return awards.stream()
                .filter(EmulationTitle.class::isInstance)
                .map(EmulationTitle.class::cast)
                .toList();
    }

    public List<CommendationForm> forms() {
        return awards.stream()
                .filter(CommendationForm.class::isInstance)
                .map(CommendationForm.class::cast)
                .toList();
    }

    public Optional<Cap> cap(AwardCode award) {
        return caps.stream().filter(cap -> cap.award().equals(award)).findFirst();
    }

    public List<Prerequisite> prerequisites(AwardCode award) {
        return prerequisites.stream().filter(p -> p.award().equals(award)).toList();
    }
}
