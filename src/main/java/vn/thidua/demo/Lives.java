package vn.thidua.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.thidua.demo.Staff.Someone;
import vn.thidua.kernel.PartialDate;

/// What there is to know of people besides name and post: birth, papers, earlier posts, whether they have left. Always
/// the same.
final class Lives {
    private static final long SEED = 19_920_401L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int PER_CENT = 100;
    private static final int THIS_YEAR = 2026;
    private static final int WORKS_FROM = 22;
    private static final int RETIRES_FROM = 55;

    /// No province bears this number, so that nobody has the card.
    private static final String NOWHERE = "099";

    private final Random random = new Random(SEED);
    private final Staff staff;
    private final Province province;
    private final Map<String, LocalDate> endings;
    private int count;

    Lives(Staff staff, Province province, Reforms reforms) {
        this.staff = staff;
        this.province = province;
        this.endings = reforms.endings();
    }

    /// A life.
    /// @param birth to the day of two people in three
    /// @param since when the post of today was taken up
    /// @param decision on this post
    /// @param citizenNumber made up: of three people in four
    /// @param earlier the posts before, the first one first
    /// @param moved whether the last of them was here: it ended with a transfer
    /// @param left the last day at work, null for who is still there
    /// @param back since when somebody who had left is there again
    record Life(
            PartialDate birth,
            LocalDate since,
            String decision,
            String code,
            @Nullable String citizenNumber,
            boolean party,
            boolean union,
            List<Earlier> earlier,
            boolean moved,
            @Nullable LocalDate left,
            @Nullable LocalDate back) {}

    /// A post held before.
    record Earlier(Province.Body unit, String title, LocalDate from, LocalDate to, String decision) {}

    Life of(Someone someone, int birthYear, Province.Body unit) {
        count++;
        var birth = chance(66)
                ? PartialDate.of(birthYear, 1 + random.nextInt(12), 1 + random.nextInt(28))
                : PartialDate.of(birthYear);
        var since = since(someone, birthYear, unit);
        var earlier =
                chance(36) ? earlier(someone.post(), someone.leads(), birthYear, since, unit) : List.<Earlier>of();
        boolean ends = endings.containsKey(unit.key());
        boolean old = THIS_YEAR - birthYear >= RETIRES_FROM;
        boolean leaves = !ends && !someone.leads() && chance(old ? 18 : 1) && since.getYear() < 2024;
        return new Life(
                birth,
                since,
                decision(unit, since),
                "%s%05d".formatted(code(someone), count),
                chance(75) ? citizenNumber(someone.woman(), birthYear) : null,
                chance(someone.leads() ? 95 : 38),
                chance(94),
                earlier,
                !earlier.isEmpty()
                        && !endings.containsKey(earlier.getLast().unit().key())
                        && chance(45),
                leaves ? LocalDate.of(2025, 1 + random.nextInt(12), 1).minusDays(1) : null,
                leaves && !old ? LocalDate.of(2026, 1 + random.nextInt(3), 5) : null);
    }

    private static String code(Someone someone) {
        return switch (someone.employment()) {
            case CADRE -> "CB";
            case CIVIL_SERVANT -> "CC";
            case PUBLIC_EMPLOYEE -> "VC";
            case WORKER, OTHER -> "LĐ";
        };
    }

    /// Not before the unit was there, and well before it ends.
    private LocalDate since(Someone someone, int birthYear, Province.Body unit) {
        int latest = endings.containsKey(unit.key()) ? 2023 : 2025;
        int year = Math.clamp(someone.since(), Math.min(birthYear + WORKS_FROM, latest), latest);
        var day = LocalDate.of(year, 1 + random.nextInt(12), chance(60) ? 1 : 15);
        return day.isBefore(unit.from()) ? unit.from() : day;
    }

    private List<Earlier> earlier(String post, boolean leads, int birthYear, LocalDate since, Province.Body unit) {
        var posts = new ArrayList<Earlier>();
        int wanted = 1 + random.nextInt(leads ? 3 : 2);
        var title = post;
        var at = unit;
        var to = since.minusDays(1);
        while (posts.size() < wanted) {
            var lower = staff.before(title);
            if (lower == null && !staff.common(title)) {
                break;
            }
            var last = to;
            var from = to.minusYears(1 + random.nextInt(4)).withDayOfMonth(1).withMonth(1 + random.nextInt(12));
            if (!from.isBefore(to) || from.getYear() < birthYear + WORKS_FROM) {
                break;
            }
            var elsewhere = peers(at).stream()
                    .filter(peer -> !peer.from().isAfter(from) && thereOn(peer, last))
                    .toList();
            boolean stays = lower != null && !at.from().isAfter(from) && (elsewhere.isEmpty() || chance(60));
            if (!stays && elsewhere.isEmpty()) {
                break;
            }
            at = stays ? at : elsewhere.get(random.nextInt(elsewhere.size()));
            title = lower == null ? title : lower;
            posts.addFirst(new Earlier(at, title, from, to, decision(at, from)));
            to = from.minusDays(1);
        }
        return posts;
    }

    private boolean thereOn(Province.Body unit, LocalDate day) {
        var end = endings.get(unit.key());
        return end == null || !day.isAfter(end);
    }

    /// The units from which people come to this one.
    private List<Province.Body> peers(Province.Body unit) {
        var kinds = staff.peers().getOrDefault(unit.kind(), List.of(unit.kind()));
        return province.units().stream()
                .filter(other -> kinds.contains(other.kind()) && !other.key().equals(unit.key()))
                .toList();
    }

    private String decision(Province.Body unit, LocalDate from) {
        return staff.decision().formatted(20 + random.nextInt(900), symbol(unit), DAY.format(from.minusDays(6)));
    }

    private String symbol(Province.Body unit) {
        var below = unit.below();
        if (!unit.symbol().isEmpty() || below == null) {
            return unit.symbol();
        }
        return province.units().stream()
                .filter(other -> other.key().equals(below))
                .findFirst()
                .map(this::symbol)
                .orElseThrow();
    }

    /// Century and sex, year of birth, running number: as on the card.
    private String citizenNumber(boolean woman, int birthYear) {
        int century = (birthYear < 2000 ? 0 : 2) + (woman ? 1 : 0);
        return "%s%d%02d%06d".formatted(NOWHERE, century, birthYear % PER_CENT, 1000 + count * 7);
    }

    private boolean chance(int inHundred) {
        return random.nextInt(PER_CENT) < inHundred;
    }
}
