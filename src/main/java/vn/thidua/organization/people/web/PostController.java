package vn.thidua.organization.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.PostId;
import vn.thidua.organization.people.usecase.AddPastPost;
import vn.thidua.organization.people.usecase.CorrectPost;
import vn.thidua.organization.people.usecase.DeletePost;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Texts;

/// The history of somebody's posts: lines written in, mended, struck out.
@Controller
@RequestMapping("/people/{person}/posts")
class PostController {
    private static final int PLACES = 400;

    private final PersonBoard board;
    private final AddPastPost addPastPost;
    private final CorrectPost correctPost;
    private final DeletePost deletePost;

    PostController(PersonBoard board, AddPastPost addPastPost, CorrectPost correctPost, DeletePost deletePost) {
        this.board = board;
        this.addPastPost = addPastPost;
        this.correctPost = correctPost;
        this.deletePost = deletePost;
    }

    @GetMapping("/new")
    ModelAndView newForm(PersonId person, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        return hx.page(
                "organization/move",
                page(board.manage(person, actor), null, PersonForm.blank(), q, actor, FormErrors.none()));
    }

    @PostMapping
    Object add(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var found = board.manage(person, actor);
        var form = new PersonForm(fields);
        try {
            addPastPost.execute(person, MoveController.unit(form), terms(form), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/move", page(found, null, form, "", actor, errors), errors);
        }
        return done(person, redirect);
    }

    @GetMapping("/{post}")
    ModelAndView form(PersonId person, PostId post, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var found = board.manage(person, actor);
        var line = line(person, post);
        return hx.page("organization/move", page(found, line, form(line, hx.texts()), q, actor, FormErrors.none()));
    }

    @PostMapping("/{post}")
    Object correct(
            PersonId person,
            PostId post,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var found = board.manage(person, actor);
        var form = new PersonForm(fields);
        try {
            correctPost.execute(person, post, MoveController.unit(form), terms(form), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/move", page(found, line(person, post), form, "", actor, errors), errors);
        }
        return done(person, redirect);
    }

    @PostMapping("/{post}/deletion")
    String delete(PersonId person, PostId post, Actor actor, RedirectAttributes redirect) {
        deletePost.execute(person, post, actor);
        return done(person, redirect);
    }

    /// The units to choose from: those found, with the one already chosen.
    static List<MoveFormPage.Place> places(PersonBoard board, PersonForm form, String found, Actor actor) {
        var places = new ArrayList<>(board.places(found, actor, PLACES));
        if (places.stream().noneMatch(place -> place.key().equals(form.text("unit")))) {
            board.place(form.text("unit"), actor).ifPresent(place -> places.addFirst(place));
        }
        return places;
    }

    private MoveFormPage page(
            Person person, @Nullable PostLine post, PersonForm form, String found, Actor actor, FormErrors errors) {
        return new MoveFormPage(person, "posts", post, form, places(board, form, found, actor), found, errors);
    }

    private PostLine line(PersonId person, PostId post) {
        return board.posts(person).stream()
                .filter(line -> line.id().equals(post.value()))
                .findFirst()
                .orElseThrow(() -> new Missing("post"));
    }

    private static PersonForm form(PostLine post, Texts texts) {
        var values = new HashMap<String, String>();
        values.put("unit", Ids.text(post.unitId()));
        values.put("title", post.title());
        values.put("head", post.head() ? "true" : "");
        values.put("from", day(post.from(), texts));
        values.put("to", day(post.to(), texts));
        values.put("decision", post.decision());
        return new PersonForm(values);
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.date(day);
    }

    private static Post.Terms terms(PersonForm form) {
        return new Post.Terms(
                form.text("title"), form.on("head"), form.day("from"), form.day("to"), form.text("decision"));
    }

    private static String done(PersonId person, RedirectAttributes redirect) {
        Notice.done("organization.people.done.post").after(redirect);
        return "redirect:/people/" + Ids.text(person.value());
    }
}
