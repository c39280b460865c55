package vn.thidua.plan.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Provision;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.Statement;
import vn.thidua.plan.reading.Reading;

/// The answer to a superior's plan: its theme, contents, stages, targets, titles and what it asks of units below, in
/// the superior's words, under the answering unit's head.
public final class CarriedDown {
    private final Reading above;

    private CarriedDown(Reading above) {
        this.above = above;
    }

    /// @param issuer the superior's name
    /// @param number number and symbol of the superior's plan
    public static String text(Skeleton skeleton, Reading above, String issuer, String number, LocalDate issuedOn) {
        return new CarriedDown(above).into(skeleton, issuer, number, issuedOn);
    }

    private String into(Skeleton skeleton, String issuer, String number, LocalDate issuedOn) {
        var content = above.content();
        var subject = content.letterhead().subject();
        skeleton.ground("Thực hiện Kế hoạch số %s ngày %s của %s%s;"
                .formatted(number, SpokenDay.of(issuedOn), issuer, subject == null ? "" : " về " + lower(subject)));
        put(skeleton, "purposes", statements(content.purposes()));
        put(skeleton, "requirements", statements(content.requirements()));
        put(skeleton, "theme", theme(content));
        put(
                skeleton,
                "contents",
                content.contents().stream().flatMap(CarriedDown::leaves).toList());
        put(skeleton, "stages", sentences(content.stages()));
        put(skeleton, "targets", sentences(content.targets()));
        put(skeleton, "titles", sentences(content.titles()));
        var duties = duties(content);
        if (!duties.isEmpty()) {
            var numbered = new StringBuilder();
            for (int at = 0; at < duties.size(); at++) {
                numbered.append(at == 0 ? "" : "\n").append(at + 1).append(". ").append(duties.get(at));
            }
            skeleton.put("duties", numbered.toString());
        }
        return skeleton.text();
    }

    private static void put(Skeleton skeleton, String slot, List<String> lines) {
        if (!lines.isEmpty()) {
            skeleton.put(slot, Skeleton.points(lines));
        }
    }

    private static List<String> statements(List<Statement> said) {
        return said.stream().map(each -> bare(each.text())).toList();
    }

    private static List<String> theme(PlanContent content) {
        var lines = new ArrayList<String>();
        add(lines, "Chủ đề: ", content.theme());
        add(lines, "Khẩu hiệu: ", content.slogan());
        return lines;
    }

    private static void add(List<String> lines, String label, @Nullable Statement said) {
        if (said != null) {
            lines.add(label + said.text());
        }
    }

    private static Stream<String> leaves(ContentItem item) {
        return item.items().isEmpty()
                ? Stream.of(bare(item.text()))
                : item.items().stream().flatMap(CarriedDown::leaves);
    }

    /// The paragraphs that provisions stand in, each once.
    private List<String> sentences(Collection<? extends Provision> provisions) {
        return provisions.stream()
                .map(provision -> paragraph(provision.source().span()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable String paragraph(Span span) {
        return above.outline().blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .findFirst()
                .map(block -> bare(block.body()))
                .orElse(null);
    }

    /// What the superior dates: each milestone's paragraph, with the day it binds to.
    private List<String> duties(PlanContent content) {
        return content.milestones().stream()
                .filter(milestone -> milestone.kind() != null)
                .map(Milestone::source)
                .map(source -> paragraph(source.span()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String bare(String text) {
        return text.replaceFirst("^(?:[-–—+*•·]|\\p{L}\\)|\\d+[.)])\\s*", "").strip();
    }

    private static String lower(String subject) {
        return subject.isEmpty() ? subject : Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
    }
}
