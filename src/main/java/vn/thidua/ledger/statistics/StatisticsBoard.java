package vn.thidua.ledger.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.LocalForms;

/// Counts what holds in the ledger, as far as one actor may see it. A person counts where he works today, as what he is
/// today: the ledger does not keep what somebody was.
@Component
public class StatisticsBoard {
    /// How many years are set beside each other.
    public static final int YEARS = 5;

    /// Answered from the index alone as long as no award is asked for its words.
    private static final String CELLS = """
            select s.year, s.kind, %s as award, s.occasion, b.below,
                   count(*) as total,
                   count(*) filter (where s.subject_kind = 'PERSON') as individuals,
                   count(*) filter (where p.sex = 'FEMALE') as women,
                   count(*) filter (where p.direct_worker and not p.head) as direct,
                   count(*) filter (where p.head) as leaders,
                   count(*) filter (where s.subject_kind = 'UNIT') as collectives,
                   count(*) filter (where s.subject_kind = 'OUTSIDE') as outside
            from ledger.standing s %s
            join organization.unit u on u.id = s.home
            cross join lateral (select u.path[array_position(u.path, :unit) + 1] as below) b
            left join organization.person p on s.subject_kind = 'PERSON' and p.id = s.holder
            where s.state = 'HOLDS' and s.kind in ('TITLE', 'FORM') and s.year between :first and :last
              and s.root = (select r.path[1] from organization.unit r where r.id = :unit)
              and u.path @> array[:unit]::uuid[]
              and s.home in (select g.unit from access.permitted_units(:by, 'SEE') g)
              %s
            group by 1, 2, 3, 4, 5
            """;
    private static final String BY_CODE = CELLS.formatted("s.award", "", "");
    private static final String BY_NAME = CELLS.formatted(
            "s.award || ' ' || e.words", "join ledger.entry e on e.id = s.entry", "and s.award = any(:own)");
    private static final String BELOW = """
            select distinct n.id, n.name, n.position
            from organization.unit n where n.id = any(:units)
            order by n.position, n.name, n.id
            """;

    private final Rulebook rulebook;
    private final LocalForms localForms;
    private final Occasions occasions;
    private final JdbcClient jdbc;

    StatisticsBoard(Rulebook rulebook, LocalForms localForms, Occasions occasions, JdbcClient jdbc) {
        this.rulebook = rulebook;
        this.localForms = localForms;
        this.occasions = occasions;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Statistics of(UnitView unit, int year, Actor by) {
        int first = year - YEARS + 1;
        var cells = cells(Map.of("unit", unit.id().value(), "first", first - 1, "last", year, "by", by.account()));
        return new Statistics(year, first, cells, awards(cells), occasions(year), units(unit, cells));
    }

    /// Forms of places' own are counted once more, by the names they were entered by: two places may mean different
    /// forms by one code.
    private List<Cell> cells(Map<String, ?> asked) {
        var nation =
                rulebook.awards().stream().map(award -> award.code().value()).collect(Collectors.toSet());
        var byCode =
                jdbc.sql(BY_CODE).params(asked).query(StatisticsBoard::cell).list();
        var own = byCode.stream()
                .map(Cell::award)
                .filter(code -> !nation.contains(code))
                .distinct()
                .toArray(String[]::new);
        if (own.length == 0) {
            return byCode;
        }
        var byName = jdbc.sql(BY_NAME)
                .params(asked)
                .param("own", own)
                .query(StatisticsBoard::cell)
                .list();
        return Stream.concat(byCode.stream().filter(cell -> nation.contains(cell.award())), byName.stream())
                .toList();
    }

    /// The nation's, and behind them what places have of their own.
    private List<Statistics.Named> awards(List<Cell> cells) {
        var own = cells.stream()
                .map(Cell::award)
                .filter(award -> award.contains(" "))
                .distinct()
                .sorted()
                .toList();
        var forms = own.isEmpty()
                ? List.<CommendationForm>of()
                : localForms.called(own.stream().map(StatisticsBoard::code).toList());
        return Stream.concat(
                        rulebook.awards().stream().map(StatisticsBoard::named),
                        own.stream().map(award -> own(award, forms)))
                .toList();
    }

    /// Under the name it was entered by, at the level its regulation says; the same code may be another form elsewhere.
    private static Statistics.Named own(String award, List<CommendationForm> forms) {
        var code = code(award);
        var name = award.substring(code.length() + 1);
        var level = forms.stream()
                .filter(form -> form.code().value().equals(code))
                .min(Comparator.comparing(form -> !form.name().equals(name)))
                .map(CommendationForm::level)
                .orElse("grassroots");
        return new Statistics.Named(award, name, level);
    }

    private static String code(String award) {
        return award.substring(0, award.indexOf(' '));
    }

    /// As the law called them at the end of the year; last what nobody has said.
    private List<Statistics.Named> occasions(int year) {
        return Stream.concat(
                        occasions.on(LocalDate.of(year, 12, 31)).stream()
                                .map(kind -> new Statistics.Named(kind.code(), kind.name(), "")),
                        Stream.of(new Statistics.Named("", "", "")))
                .toList();
    }

    private static Statistics.Named named(Award award) {
        return new Statistics.Named(award.code().value(), award.name(), award.level());
    }

    private List<Statistics.Named> units(UnitView unit, List<Cell> cells) {
        var units = new ArrayList<Statistics.Named>();
        units.add(new Statistics.Named("", unit.name(), ""));
        units.addAll(jdbc.sql(BELOW)
                .param(
                        "units",
                        cells.stream()
                                .map(Cell::below)
                                .filter(Objects::nonNull)
                                .map(UnitId::value)
                                .distinct()
                                .toArray(UUID[]::new))
                .query((row, _) ->
                        new Statistics.Named(Ids.text(row.getObject("id", UUID.class)), row.getString("name"), ""))
                .list());
        return units;
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        var kind = MeritKind.valueOf(row.getString("kind"));
        var below = row.getObject("below", UUID.class);
        long total = row.getLong("total");
        return new Cell(
                row.getInt("year"),
                kind,
                row.getString("award"),
                row.getString("occasion"),
                below == null ? null : new UnitId(below),
                new Counts(
                        kind == MeritKind.TITLE ? total : 0,
                        kind == MeritKind.FORM ? total : 0,
                        row.getLong("individuals"),
                        row.getLong("women"),
                        row.getLong("direct"),
                        row.getLong("leaders"),
                        row.getLong("collectives"),
                        row.getLong("outside")));
    }
}
