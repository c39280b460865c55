package vn.thidua.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.eligibility.Eligibility;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Finding;
import vn.thidua.rulebook.eligibility.Judgement;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Past;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.eligibility.Source;
import vn.thidua.rulebook.eligibility.Verdict;
import vn.thidua.site.database.EmbeddedPostgres;

/// The measuring half of `bench/eligibility`: `DATA PEOPLE` makes up ten years of merits of so many people in a table,
/// judges everybody for one title by the engine, with all findings, and asks the same by the best single SQL we know;
/// both must name as many. Prints a table.
final class EligibilityBench {
    private static final int YEAR = 2024;
    private static final int FIRST = YEAR - 9;
    private static final int ROUNDS = 5;
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final AwardCode PROVINCE = new AwardCode("CSTDT");

    /// Three years in a row up to the year or the one before, and an initiative of those years that may be used.
    private static final String QUESTION = """
            select count(*) from (
              select person,
                coalesce(bit_or(1 << (%1$d - year)) filter (where kind = 'T'), 0) as titles,
                coalesce(min(%1$d - year) filter (where kind = 'I' and reach >= 1 and replicable), 99) as newest
              from merit where year >= %1$d - 3 group by person
            ) one
            where (titles & 7 = 7 and newest <= 2) or (titles & 14 = 14 and titles & 1 = 0 and newest <= 3)
            """.formatted(YEAR);

    private final Connection connection;
    private final int people;
    private final Law law = Rulebook.load().asOf(LocalDate.of(YEAR, 12, 15));

    private EligibilityBench(Connection connection, int people) {
        this.connection = connection;
        this.people = people;
    }

    public static void main(String... args) throws Exception {
        try (var postgres = EmbeddedPostgres.start(Path.of(args[0]));
                var connection = DriverManager.getConnection(postgres.urlWithPassword())) {
            new EligibilityBench(connection, Integer.parseInt(args[1])).run();
        }
    }

    private void run() throws SQLException {
        make();
        var everybody = read();
        long named = 0;
        var read = new ArrayList<Double>();
        var one = new ArrayList<Double>();
        var two = new ArrayList<Double>();
        var sql = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            everybody = read();
            read.add(since(start));
            start = System.nanoTime();
            named = everybody.stream()
                    .filter(facts -> counted(Eligibility.judge(law, PROVINCE, facts, YEAR)))
                    .count();
            one.add(since(start));
            start = System.nanoTime();
            long fighters = everybody.stream()
                    .filter(facts ->
                            Eligibility.judge(law, FIGHTER, facts, YEAR).verdict() != Verdict.NOT_MET)
                    .count();
            two.add(since(start));
            if (fighters == 0) {
                throw new IllegalStateException("nobody could be proposed");
            }
            start = System.nanoTime();
            long asked = ask();
            sql.add(since(start));
            if (asked != named) {
                throw new IllegalStateException("the engine names " + named + ", SQL " + asked);
            }
        }
        System.out.println("| what | s | people/s |\n|---|---:|---:|");
        line("engine: " + PROVINCE + ", every finding with fact and article", median(one));
        line("engine: " + FIGHTER + ", every finding with fact and article", median(two));
        line("reading ten years of merits out of the table into facts", median(read));
        line("SQL: the two countable conditions of " + PROVINCE + ", a number and no reasons", median(sql));
        System.out.println("\nBoth name " + named + " of " + people + " people.");
    }

    /// The two conditions that SQL asks for.
    private static boolean counted(Judgement judgement) {
        return judgement.standards().stream().allMatch(finding -> switch (finding) {
            case Finding.OneOf oneOf -> oneOf.ways().stream().anyMatch(way -> way.verdict() == Verdict.MET);
            default -> finding.verdict() == Verdict.MET;
        });
    }

    private void make() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists merit");
            statement.execute(
                    "create table merit (person int, kind char(1), year int, rating int, reach int, replicable boolean)");
        }
        connection.setAutoCommit(false);
        var random = new Random(1);
        try (var insert = connection.prepareStatement("insert into merit values (?, ?, ?, ?, ?, ?)")) {
            for (int person = 0; person < people; person++) {
                double skill = random.nextDouble();
                for (int year = FIRST; year <= YEAR; year++) {
                    int rating = random.nextDouble() < skill ? 2 : random.nextInt(3);
                    add(insert, person, "R", year, rating, null, null);
                    if (rating == 2 && random.nextDouble() < skill) {
                        add(insert, person, "T", year, null, null, null);
                    }
                    if (random.nextInt(4) == 0) {
                        add(insert, person, "I", year, null, random.nextInt(3), random.nextBoolean());
                    }
                }
                insert.executeBatch();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("create index on merit (year, person) include (kind, reach, replicable)");
            statement.execute("create index on merit (person, year)");
            statement.execute("vacuum analyze merit");
        }
    }

    private static void add(
            java.sql.PreparedStatement insert,
            int person,
            String kind,
            int year,
            @Nullable Integer rating,
            @Nullable Integer reach,
            @Nullable Boolean replicable)
            throws SQLException {
        insert.setInt(1, person);
        insert.setString(2, kind);
        insert.setInt(3, year);
        insert.setObject(4, rating);
        insert.setObject(5, reach);
        insert.setObject(6, replicable);
        insert.addBatch();
    }

    private List<Facts> read() throws SQLException {
        var everybody = new ArrayList<Facts>(people);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from merit order by person, year")) {
            int current = -1;
            var held = new ArrayList<Past.Held>();
            var rated = new ArrayList<Past.Rated>();
            var ideas = new ArrayList<Past.Initiative>();
            while (rows.next()) {
                int person = rows.getInt("person");
                if (person != current && current >= 0) {
                    everybody.add(facts(held, rated, ideas));
                    held.clear();
                    rated.clear();
                    ideas.clear();
                }
                current = person;
                int year = rows.getInt("year");
                switch (rows.getString("kind")) {
                    case "R" -> rated.add(new Past.Rated(year, Rating.values()[rows.getInt("rating")], Source.DRAWN));
                    case "T" -> held.add(Past.Held.of(FIGHTER, year, Source.DRAWN));
                    default ->
                        ideas.add(new Past.Initiative(
                                year,
                                Reach.values()[rows.getInt("reach")],
                                Known.of(rows.getBoolean("replicable")),
                                null,
                                null,
                                Source.DRAWN));
                }
            }
            everybody.add(facts(held, rated, ideas));
        }
        return everybody;
    }

    private static Facts facts(List<Past.Held> held, List<Past.Rated> rated, List<Past.Initiative> ideas) {
        var past = new Past(held, rated, ideas, List.of(), List.of(), java.util.Map.of())
                .whole(0, YEAR - 1, Past.Matter.AWARDS)
                .whole(0, YEAR, Past.Matter.INITIATIVES, Past.Matter.DISCIPLINE);
        var service = Service.UNKNOWN.began(LocalDate.of(FIRST, 1, 1)).examined(Known.NO);
        return Facts.of(Award.Subject.INDIVIDUAL).with(past).with(service);
    }

    private long ask() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(QUESTION)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void line(String what, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %.3f | %,.0f |%n", what, seconds, people / seconds);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
