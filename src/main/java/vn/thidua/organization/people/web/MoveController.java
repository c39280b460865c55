package vn.thidua.organization.people.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.PersonComesBack;
import vn.thidua.organization.people.usecase.PersonLeaves;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The moves of a working life: to another post, away, and back.
@Controller
class MoveController {
    private final PersonBoard board;
    private final TransferPerson transferPerson;
    private final PersonLeaves personLeaves;
    private final PersonComesBack personComesBack;

    MoveController(
            PersonBoard board,
            TransferPerson transferPerson,
            PersonLeaves personLeaves,
            PersonComesBack personComesBack) {
        this.board = board;
        this.transferPerson = transferPerson;
        this.personLeaves = personLeaves;
        this.personComesBack = personComesBack;
    }

    @GetMapping("/people/{person}/{act:transfer|leaving|return}")
    ModelAndView form(
            PersonId person, @PathVariable String act, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var found = board.manage(person, actor);
        var values = new HashMap<String, String>();
        values.put("unit", Ids.text(found.unit().value()));
        values.put("title", found.post());
        return hx.page("organization/move", page(found, act, new PersonForm(values), q, actor, FormErrors.none()));
    }

    @PostMapping("/people/{person}/transfer")
    Object transfer(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return act(
                person,
                "transfer",
                fields,
                actor,
                hx,
                redirect,
                form -> transferPerson.execute(person, move(form), actor));
    }

    @PostMapping("/people/{person}/leaving")
    Object leave(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return act(
                person,
                "leaving",
                fields,
                actor,
                hx,
                redirect,
                form -> personLeaves.execute(person, form.requiredDay("lastDay"), actor));
    }

    @PostMapping("/people/{person}/return")
    Object comeBack(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return act(
                person,
                "return",
                fields,
                actor,
                hx,
                redirect,
                form -> personComesBack.execute(person, move(form), actor));
    }

    private Object act(
            PersonId person,
            String act,
            Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect,
            Consumer<PersonForm> done) {
        var found = board.manage(person, actor);
        var form = new PersonForm(fields);
        try {
            done.accept(form);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/move", page(found, act, form, "", actor, errors), errors);
        }
        Notice.done("organization.people.done." + act).after(redirect);
        return "redirect:/people/" + Ids.text(person.value());
    }

    private MoveFormPage page(
            Person person, String act, PersonForm form, String found, Actor actor, FormErrors errors) {
        return new MoveFormPage(
                person, act, null, form, PostController.places(board, form, found, actor), found, errors);
    }

    private static TransferPerson.Move move(PersonForm form) {
        return new TransferPerson.Move(
                unit(form), form.text("title"), form.on("head"), form.requiredDay("from"), form.text("decision"));
    }

    static UnitId unit(PersonForm form) {
        return Ids.parse(form.text("unit")).map(UnitId::new).orElseThrow(() -> new Missing("unit"));
    }
}
