package vn.thidua.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.kernel.Vietnamese;

/// Finds awards by what papers call them.
final class AwardNames {
    private final Map<String, AwardMatch> byFold = new HashMap<>();
    private final Map<String, AwardMatch> byText = new HashMap<>();

    AwardNames(List<Award> awards) {
        for (var award : awards) {
            award.grants().forEach(grant -> {
                if (grant.name() != null) {
                    put(new AwardMatch(award, AwardMatch.How.NAME, grant.name()));
                }
            });
            put(new AwardMatch(award, AwardMatch.How.NAME, award.name()));
            award.aliases().forEach(alias -> put(new AwardMatch(award, AwardMatch.How.ALIAS, alias)));
            award.slips().forEach(slip -> put(new AwardMatch(award, AwardMatch.How.SLIP, slip)));
        }
    }

    private void put(AwardMatch match) {
        byText.putIfAbsent(plain(match.known()), match);
        byFold.putIfAbsent(Vietnamese.fold(match.known()), match);
    }

    /// Accents count first; where only they differ from a known name, the name is a slip of it.
    Optional<AwardMatch> find(String name) {
        var exact = byText.get(plain(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        var folded = byFold.get(Vietnamese.fold(name));
        return Optional.ofNullable(folded)
                .map(match -> new AwardMatch(match.award(), AwardMatch.How.SLIP, match.known()));
    }

    private static String plain(String name) {
        return Vietnamese.line(name)
                .toLowerCase(Vietnamese.LOCALE)
                .replace('ỹ', 'ĩ')
                .replace("hoá", "hóa");
    }
}
