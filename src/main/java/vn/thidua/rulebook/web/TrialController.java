package vn.thidua.rulebook.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.ListJudgement;
import vn.thidua.rulebook.eligibility.Lists;
import vn.thidua.rulebook.eligibility.Prospects;
import vn.thidua.rulebook.eligibility.Source;
import vn.thidua.site.Hx;

/// Tries the rules on made-up facts, for everybody who is signed in. Nothing is kept: the address holds the facts.
@Controller
class TrialController {
    private final Rulebook rulebook;
    private final RuleDays days;
    private final Places places;

    TrialController(Rulebook rulebook, RuleDays days, Places places) {
        this.rulebook = rulebook;
        this.days = days;
        this.places = places;
    }

    @GetMapping(RulesHead.ADDRESS + "/trial")
    ModelAndView show(@RequestParam MultiValueMap<String, String> fields, Actor actor, Hx hx) {
        var form = new TrialForm(fields, days);
        var head = days.head(RulesHead.Tab.TRIAL, form.text("day")).at(places.of(form.text("unit"), actor, hx));
        var law = places.law(head.day(), head.place());
        var other = form.day("other", 0);
        var otherLaw = other == null ? null : places.law(other, head.place());
        var awards = awards(otherLaw == null ? List.of(law) : List.of(law, otherLaw));
        var award = TrialFacts.award(awards, form.text("award")).orElse(null);
        var subject = subject(award, form);
        var tables = new TrialTables(awards, hx.texts());
        TrialResult first = null;
        TrialResult second = null;
        if (award != null) {
            var asked = form.year("year", 0);
            int year = asked == null ? head.day().getYear() : asked;
            var facts = new TrialFacts(form, awards).read(subject, year);
            first = result(award, facts, year, law, form);
            second = otherLaw == null ? null : result(award, facts, year, otherLaw, form);
        }
        return hx.page(
                "rulebook/trial",
                new TrialPage(
                        head,
                        form,
                        award,
                        subject,
                        tables.subjects(),
                        tables.awards(),
                        tables.of(subject),
                        first,
                        second));
    }

    /// All of the nation, whenever given, and the forms of the place's own on the days asked about.
    private List<Award> awards(List<Law> laws) {
        var all = new LinkedHashMap<AwardCode, Award>();
        Stream.concat(rulebook.awards().stream(), laws.stream().flatMap(law -> law.awards().stream()))
                .forEach(award -> all.putIfAbsent(award.code(), award));
        return List.copyOf(all.values());
    }

    /// Of an award for several kinds of subject the one chosen, else its own.
    private static Award.Subject subject(@Nullable Award award, TrialForm form) {
        if (award != null && award.subject() != Award.Subject.ANY) {
            return award.subject();
        }
        return form.choice("subject", 0, Award.Subject.class)
                .filter(chosen -> chosen != Award.Subject.ANY)
                .orElse(Award.Subject.INDIVIDUAL);
    }

    private TrialResult result(Award award, Facts facts, int year, Law law, TrialForm form) {
        return new TrialResult(
                award.nameOn(law.day()),
                law.regime().orElse(null),
                Prospects.ahead(_ -> law, award.code(), facts, year),
                list(award, law, form));
    }

    /// A list told by its length, and by how many its cap is a share of.
    private @Nullable ListJudgement list(Award award, Law law, TrialForm form) {
        var listed = form.count("listed", 0);
        if (listed == null) {
            return null;
        }
        var holders = new HashMap<AwardCode, Integer>();
        var base = form.count("base", 0);
        if (base != null) {
            law.cap(award.code()).stream()
                    .flatMap(cap -> cap.of().stream())
                    .limit(1)
                    .forEach(code -> holders.put(code, base));
        }
        List<Lists.Row> rows = IntStream.range(0, Math.min(listed, Lists.MOST_ROWS))
                .mapToObj(row -> new Lists.Row("", null))
                .toList();
        return Lists.judge(law, award.code(), rows, holders, Source.TYPED);
    }
}
