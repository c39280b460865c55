package vn.thidua.organization.people.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.MergeField;
import vn.thidua.organization.people.model.MergeId;
import vn.thidua.organization.people.model.PartyMembership;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.DismissDuplicate;
import vn.thidua.organization.people.usecase.MergePeople;
import vn.thidua.organization.people.usecase.UndoMerge;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Texts;

/// Rows that mean the same person: found, compared, made one, made two again.
@Controller
class DuplicateController {
    private final Organization organization;
    private final Identities identities;
    private final PersonBoard board;
    private final MergePeople mergePeople;
    private final UndoMerge undoMerge;
    private final DismissDuplicate dismissDuplicate;
    private final PartyMembership party;

    DuplicateController(
            Organization organization,
            Identities identities,
            PersonBoard board,
            MergePeople mergePeople,
            UndoMerge undoMerge,
            DismissDuplicate dismissDuplicate,
            PartyMembership party) {
        this.organization = organization;
        this.identities = identities;
        this.board = board;
        this.mergePeople = mergePeople;
        this.undoMerge = undoMerge;
        this.dismissDuplicate = dismissDuplicate;
        this.party = party;
    }

    @GetMapping("/people/duplicates/{kept}/{other}")
    ModelAndView compare(PersonId kept, PersonId other, Actor actor, Hx hx) {
        return hx.page("organization/compare", page(kept, other, actor, hx.texts(), FormErrors.none()));
    }

    @PostMapping("/people/duplicates/{kept}/{other}/merger")
    Object merge(
            PersonId kept,
            PersonId other,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var fromMerged = EnumSet.noneOf(MergeField.class);
        for (var field : MergeField.values()) {
            if ("other".equals(fields.get(field.name().toLowerCase(Locale.ROOT)))) {
                fromMerged.add(field);
            }
        }
        try {
            mergePeople.execute(kept, other, fromMerged, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/compare", page(kept, other, actor, hx.texts(), errors), errors);
        }
        Notice.done("organization.people.done.merged").after(redirect);
        return "redirect:/people/" + Ids.text(kept.value());
    }

    @PostMapping("/people/duplicates/{kept}/{other}/dismissal")
    String dismiss(PersonId kept, PersonId other, Actor actor, RedirectAttributes redirect) {
        dismissDuplicate.execute(kept, other, actor);
        Notice.done("organization.people.done.dismissed").after(redirect);
        return "redirect:/people/duplicates";
    }

    @PostMapping("/people/{person}/mergers/{merge}/undo")
    Object undo(PersonId person, MergeId merge, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            undoMerge.execute(merge, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/person", board.page(board.see(person, actor), "", actor, errors), errors);
        }
        Notice.done("organization.people.done.merge_undone").after(redirect);
        return "redirect:/people/" + Ids.text(person.value());
    }

    private ComparePage page(PersonId keptId, PersonId otherId, Actor actor, Texts texts, FormErrors errors) {
        var kept = board.manage(keptId, actor);
        var other = board.manage(otherId, actor);
        var fields = new ArrayList<ComparePage.Field>();
        for (var field : MergeField.values()) {
            var one = text(field, kept, texts);
            var two = text(field, other, texts);
            fields.add(new ComparePage.Field(field, one, two, !one.equals(two), one.isEmpty() && !two.isEmpty()));
        }
        return new ComparePage(kept, other, List.copyOf(fields), party.kept(), errors);
    }

    private String text(MergeField field, Person person, Texts texts) {
        var sex = person.sex();
        var employment = person.employment();
        var birth = person.birth();
        return switch (field) {
            case NAME -> person.name();
            case CODE -> person.code();
            case BIRTH -> birth == null ? "" : texts.date(birth);
            case SEX -> word("organization.sex.", sex, texts);
            case EMPLOYMENT -> word("organization.employment.", employment, texts);
            case POST -> post(person, texts);
            case DIRECT_WORKER -> flag(person.directWorker(), texts);
            case UNION_MEMBER -> flag(person.unionMember(), texts);
            case IDENTITY -> Identity.masked(identities.of(person.id()).citizenNumber());
        };
    }

    private String post(Person person, Texts texts) {
        var unit = organization.unit(person.unit()).name();
        var left = person.leftDay();
        var post = person.post().isEmpty() ? unit : person.post() + ", " + unit;
        return left == null ? post : texts.of("organization.people.left_on", left) + " " + post;
    }

    private static String word(String key, @Nullable Enum<?> value, Texts texts) {
        return value == null ? "" : texts.of(key + value.name().toLowerCase(Locale.ROOT));
    }

    private static String flag(boolean value, Texts texts) {
        return texts.of("organization.import.template." + (value ? "yes" : "no"));
    }
}
