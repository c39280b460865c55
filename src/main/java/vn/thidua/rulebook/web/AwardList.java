package vn.thidua.rulebook.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Standard;
import vn.thidua.site.Texts;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The awards of a day, narrowed and sorted as asked. The rulebook stands in memory, and so does this list.
final class AwardList {
    /// From the lowest level to the highest; a level unknown here comes last.
    static final List<String> LEVELS = List.of("grassroots", "province", "national", "state", "union");

    /// The columns it can be sorted by; the names only, since no SQL is asked.
    static final Map<String, String> COLUMNS = columns();

    private final Law law;
    private final Texts texts;
    private final TableQuery query;

    AwardList(Law law, Texts texts, TableQuery query) {
        this.law = law;
        this.texts = texts;
        this.query = query;
    }

    TablePage<AwardLine> page() {
        var all = all();
        return new TablePage<>(
                query,
                all.stream().skip(query.offset()).limit(TableQuery.PAGE_SIZE).toList(),
                all.size());
    }

    List<AwardLine> all() {
        var words =
                Arrays.stream(Vietnamese.fold(query.filter("q")).split("\\s+")).toList();
        return law.nation().stream()
                .filter(award -> fits(award, words))
                .map(this::line)
                .sorted(order())
                .toList();
    }

    private boolean fits(Award award, List<String> words) {
        var title = award instanceof EmulationTitle;
        var known = Stream.of(
                        Stream.of(
                                award.nameOn(law.day()),
                                award.name(),
                                award.code().value()),
                        award.aliases().stream())
                .flatMap(each -> each)
                .map(Vietnamese::fold)
                .toList();
        return (query.filter("kind").isEmpty() || query.filter("kind").equals(title ? "title" : "form"))
                && (query.filter("level").isEmpty() || query.filter("level").equals(award.level()))
                && (query.filter("subject").isEmpty() || query.filter("subject").equals(subject(award)))
                && known.stream().anyMatch(name -> words.stream().allMatch(name::contains));
    }

    private AwardLine line(Award award) {
        var say = new Sayings(law, texts);
        var grant = award.on(law.day()).orElseThrow();
        var cap = law.cap(award.code()).orElse(null);
        var share = cap == null ? null : cap.share();
        var prizes = law.prizes(award.code());
        return new AwardLine(
                award.code().value(),
                award.nameOn(law.day()),
                award instanceof EmulationTitle,
                subject(award),
                award.level(),
                say.authorities(grant.by()),
                share == null ? "" : texts.of("rulebook.share", Sayings.percent(share)),
                prizes.isEmpty()
                        ? ""
                        : prizes.stream()
                                .map(prize -> prize.coefficient().stripTrailingZeros())
                                .distinct()
                                .map(each -> texts.of("rulebook.number", each))
                                .reduce((a, b) -> a + " – " + b)
                                .orElse(""),
                grant.validity().citation(),
                unsure(award, grant));
    }

    /// Whether what makes up the award is unsure: who decides, what is asked, the votes of its own, the money.
    private boolean unsure(Award award, Award.Grant grant) {
        return Stream.of(
                        Stream.of(grant.validity().confidence()),
                        law.standards(award.code()).stream()
                                .flatMap(standard -> Stream.concat(
                                        Stream.of(standard.all()),
                                        standard.ways().stream().map(Standard.Way::all)))
                                .flatMap(clauses -> clauses.stream().map(Standard.Clause::confidence)),
                        law.votes(award).stream()
                                .filter(vote -> !vote.awards().isEmpty())
                                .map(vote -> vote.validity().confidence()),
                        law.prizes(award.code()).stream()
                                .map(prize -> prize.validity().confidence()))
                .flatMap(each -> each)
                .anyMatch(Confidence::unsure);
    }

    static String subject(Award award) {
        return award.subject().name().toLowerCase(Locale.ROOT);
    }

    private Comparator<AwardLine> order() {
        var collator = Collator.getInstance(Vietnamese.LOCALE);
        Comparator<AwardLine> byName = Comparator.comparing(AwardLine::name, collator);
        Comparator<AwardLine> byLevel = Comparator.comparingInt(line -> rank(line.level()));
        Comparator<AwardLine> wanted = switch (query.sort()) {
            case "name" -> byName;
            case "kind" -> Comparator.comparing(AwardLine::title).reversed();
            case "subject" -> Comparator.comparing(AwardLine::subject);
            case "cap" -> Comparator.comparing(AwardLine::cap);
            case "prize" -> Comparator.comparing(this::coefficient);
            default -> byLevel;
        };
        var order = query.descending() ? wanted.reversed() : wanted;
        return order.thenComparing(byLevel).thenComparing(byName);
    }

    private BigDecimal coefficient(AwardLine line) {
        return law.prizes(new AwardCode(line.code())).stream()
                .map(prize -> prize.coefficient())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static int rank(String level) {
        int at = LEVELS.indexOf(level);
        return at < 0 ? LEVELS.size() : at;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (var name : List.of("level", "name", "kind", "subject", "cap", "prize")) {
            columns.put(name, name);
        }
        return columns;
    }
}
