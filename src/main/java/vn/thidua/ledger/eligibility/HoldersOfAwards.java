package vn.thidua.ledger.eligibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.AwardCode;

/// How many people and collectives of a unit, with everything below, hold awards for a year: what caps are shares of.
@Component
public class HoldersOfAwards {
    private final JdbcClient jdbc;

    HoldersOfAwards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An award nobody holds by the ledger is not there: it may not have been entered yet.
    public Map<AwardCode, Integer> of(UnitId top, Collection<AwardCode> awards, int year) {
        var found = new HashMap<AwardCode, Integer>();
        jdbc.sql("""
                        select s.award, count(distinct s.holder) as number from ledger.standing s
                        where s.award = any(:awards) and s.year = :year and s.state = 'HOLDS'
                          and s.home in (select u.id from organization.unit u where u.path @> array[:top]::uuid[])
                        group by s.award
                        """)
                .param("awards", awards.stream().map(AwardCode::value).toArray(String[]::new))
                .param("year", year)
                .param("top", top.value())
                .query((row, _) -> Map.entry(new AwardCode(row.getString("award")), row.getInt("number")))
                .list()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }
}
