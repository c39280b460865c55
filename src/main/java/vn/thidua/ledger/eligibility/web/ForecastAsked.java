package vn.thidua.ledger.eligibility.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.Prospect;
import vn.thidua.site.table.TableQuery;

/// Reads which forecast is wanted out of an address.
@Component
class ForecastAsked {
    private static final String[] FILTERS = {
        "of", "q", "unit", "award", "state", Askings.YEAR, Askings.DAY, Askings.WHOLE
    };

    private final Askings askings;
    private final AwardsAsked awards;

    ForecastAsked(Askings askings, AwardsAsked awards) {
        this.askings = askings;
        this.awards = awards;
    }

    /// @param offered all awards there are to choose from
    record Asked(TableQuery query, AskingHead head, ForecastBoard.Wanted wanted, List<Award> offered) {
        Nominees nominees() {
            return wanted.list().nominees();
        }
    }

    Asked read(UnitId top, String path, MultiValueMap<String, String> parameters) {
        var single = new HashMap<String, String>(parameters.toSingleValueMap());
        single.put("award", String.join(",", parameters.getOrDefault("award", List.of())));
        var query = TableQuery.of(path, single, Nominees.columns(), FILTERS);
        var nominees = Nominees.of(query.filter("of"));
        var head = askings.read(single);
        var law = askings.law(head, top);
        var below = Ids.parse(query.filter("unit")).map(UnitId::new).orElse(top);
        var list = new Candidates.Wanted(
                nominees, top, below, query.filter("q"), query.sort().equals("unit"), query.descending());
        var chosen = awards.chosen(law, nominees, codes(query.filters()));
        return new Asked(
                query,
                head,
                new ForecastBoard.Wanted(list, chosen, law, head.asking(), state(query.filter("state"))),
                awards.offered(law, nominees));
    }

    private static List<String> codes(Map<String, String> filters) {
        return Arrays.asList(filters.getOrDefault("award", "").split(","));
    }

    private static Prospect.@Nullable Group state(String typed) {
        return Stream.of(Prospect.Group.values())
                .filter(group -> group.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
