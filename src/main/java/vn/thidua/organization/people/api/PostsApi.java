package vn.thidua.organization.people.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.PostId;
import vn.thidua.organization.people.usecase.AddPastPost;
import vn.thidua.organization.people.usecase.CorrectPost;
import vn.thidua.organization.people.usecase.DeletePost;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// The history of somebody's posts: read, written in, mended, struck out. Its version is that of the person.
@RestController
@RequestMapping("/api/v1/people/{person}/posts")
class PostsApi {
    private final PersonResources people;
    private final AddPastPost addPastPost;
    private final CorrectPost correctPost;
    private final DeletePost deletePost;
    private final Preconditions preconditions;
    private final JdbcClient jdbc;

    PostsApi(
            PersonResources people,
            AddPastPost addPastPost,
            CorrectPost correctPost,
            DeletePost deletePost,
            Preconditions preconditions,
            JdbcClient jdbc) {
        this.people = people;
        this.addPastPost = addPastPost;
        this.correctPost = correctPost;
        this.deletePost = deletePost;
        this.preconditions = preconditions;
        this.jdbc = jdbc;
    }

    @GetMapping
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<List<PostResource>> list(PersonId person, Actor actor) {
        return answer(HttpStatus.OK, person, actor);
    }

    /// Writes in a post of the past.
    @PostMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<List<PostResource>> add(PersonId person, @RequestBody PostBody body, Actor actor) {
        people.require(person, actor);
        addPastPost.execute(person, body.at(), body.terms(), actor);
        return answer(HttpStatus.CREATED, person, actor);
    }

    @PutMapping("/{post}")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<List<PostResource>> correct(
            PersonId person, PostId post, @RequestBody PostBody body, HttpServletRequest request, Actor actor) {
        people.require(person, actor);
        preconditions.change(
                request,
                () -> people.locked(person),
                () -> correctPost.execute(person, post, body.at(), body.terms(), actor));
        return answer(HttpStatus.OK, person, actor);
    }

    @DeleteMapping("/{post}")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<List<PostResource>> delete(PersonId person, PostId post, HttpServletRequest request, Actor actor) {
        people.require(person, actor);
        preconditions.change(request, () -> people.locked(person), () -> deletePost.execute(person, post, actor));
        return answer(HttpStatus.OK, person, actor);
    }

    private ResponseEntity<List<PostResource>> answer(HttpStatus status, PersonId person, Actor actor) {
        var version = people.require(person, actor).version();
        return ResponseEntity.status(status).eTag(Preconditions.tag(version)).body(posts(person));
    }

    /// The latest first.
    private List<PostResource> posts(PersonId person) {
        return jdbc.sql("""
                        select o.id, o.unit, u.name, o.title, o.head, o.from_day, o.to_day, o.decision,
                               coalesce(o.begun_by, o.ended_by) is not null as reorganized
                        from organization.post o join organization.unit u on u.id = o.unit
                        where o.person = :person
                        order by o.to_day desc nulls first, o.from_day desc nulls last, o.id
                        """)
                .param("person", person.value())
                .query((row, _) -> new PostResource(
                        Ids.text(row.getObject("id", UUID.class)),
                        Ids.text(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getBoolean("head"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("decision"),
                        row.getBoolean("reorganized")))
                .list();
    }
}
