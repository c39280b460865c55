package vn.thidua.organization.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Dates;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonSection;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.PartyMembership;
import vn.thidua.organization.people.model.Person;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Texts;

/// What is shown of one person.
@Component
class PersonBoard {
    private final OrganizationPermits permits;
    private final Organization organization;
    private final Identities identities;
    private final PartyMembership party;
    private final List<PersonSection> sections;
    private final JdbcClient jdbc;

    PersonBoard(
            OrganizationPermits permits,
            Organization organization,
            Identities identities,
            PartyMembership party,
            ObjectProvider<PersonSection> sections,
            JdbcClient jdbc) {
        this.permits = permits;
        this.organization = organization;
        this.identities = identities;
        this.party = party;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PersonSection::position))
                .toList();
        this.jdbc = jdbc;
    }

    /// @throws Missing where there is none, or not for this actor
    Person see(PersonId id, Actor by) {
        var person = person(id);
        permits.requireSee(by, person.unit());
        return person;
    }

    /// For the forms by which a person is changed.
    Person manage(PersonId id, Actor by) {
        var person = person(id);
        permits.requireManagePeople(by, person.unit());
        return person;
    }

    PersonPage page(Person person, String asked, Actor by, FormErrors errors) {
        return page(person, asked, false, by, errors);
    }

    /// @param open whether the citizen number stands there in full; the caller has had that recorded
    PersonPage page(Person person, String asked, boolean open, Actor by, FormErrors errors) {
        var posts = posts(person.id());
        var day = Dates.day(asked).orElse(null);
        var seesIdentity = permits.maySeeIdentity(by, person.unit());
        var identity = identities.of(person.id());
        var number = identity.citizenNumber();
        return new PersonPage(
                person,
                organization.unit(person.unit()),
                way(person.unit(), by),
                seesIdentity ? identity : Identity.UNKNOWN,
                open && number != null ? number : Identity.masked(number),
                seesIdentity && !open && number != null,
                seesIdentity && party.kept(),
                posts,
                asked,
                day,
                day == null
                        ? List.of()
                        : posts.stream().filter(post -> post.on(day)).toList(),
                sections.stream()
                        .flatMap(section -> section.way(person.id(), by).stream())
                        .toList(),
                sections.stream()
                        .map(section -> new PersonPage.Section(section.heading(), section.of(person.id(), by)))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                merges(person.id()),
                permits.mayManagePeople(by, person.unit()),
                errors);
    }

    PersonForm form(Person person, Actor by, Texts texts) {
        var seesIdentity = permits.maySeeIdentity(by, person.unit());
        return PersonForm.of(person, seesIdentity ? identities.of(person.id()) : Identity.UNKNOWN, texts);
    }

    /// What the form says of the person; a number left blank stays as it is.
    Identity told(PersonForm form, PersonId person) {
        var known = identities.of(person);
        var told = form.identity();
        return told.citizenNumber() != null || form.on("noNumber") ? told : told.withNumber(known.citizenNumber());
    }

    String maskedNumber(PersonId person) {
        return Identity.masked(identities.of(person).citizenNumber());
    }

    boolean asksParty() {
        return party.kept();
    }

    /// Latest first.
    List<PostLine> posts(PersonId person) {
        return jdbc.sql("""
                        select o.id, o.unit, u.name, o.title, o.head, o.from_day, o.to_day, o.decision,
                               coalesce(o.begun_by, o.ended_by) is not null as reorganized
                        from organization.post o join organization.unit u on u.id = o.unit
                        where o.person = :person and coalesce(o.to_day >= o.from_day, true)
                        order by o.to_day desc nulls first, o.from_day desc nulls last, o.id
                        """)
                .param("person", person.value())
                .query((row, _) -> new PostLine(
                        row.getObject("id", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("name"),
                        row.getString("title"),
                        row.getBoolean("head"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("decision"),
                        row.getBoolean("reorganized")))
                .list();
    }

    /// The units where the actor may place people, upper levels first, of which the text is part of a name.
    List<MoveFormPage.Place> places(String text, Actor by, int atMost) {
        return jdbc.sql("""
                        select u.id, u.name, coalesce((select a.short_name from organization.unit a where a.id = u.parent), '') as above
                        from organization.unit u
                        where u.id in (select unit from access.permitted_units(:by, 'MANAGE_PEOPLE'))
                          and strpos(u.folded, kernel.fold(:text)) > 0
                        order by cardinality(u.path), u.position, u.name collate "vi-x-icu", u.id limit :limit
                        """)
                .param("by", by.account())
                .param("text", text)
                .param("limit", atMost)
                .query((row, _) -> new MoveFormPage.Place(
                        Ids.text(row.getObject("id", UUID.class)), row.getString("name"), row.getString("above")))
                .list();
    }

    Optional<MoveFormPage.Place> place(String key, Actor by) {
        return Ids.parse(key)
                .map(UnitId::new)
                .filter(unit -> permits.mayManagePeople(by, unit))
                .flatMap(organization::find)
                .map(unit -> new MoveFormPage.Place(key, unit.name(), ""));
    }

    private List<PersonPage.Merged> merges(PersonId person) {
        return jdbc.sql("""
                        select m.id, o.name, m.merged_at from organization.people_merge m
                        join organization.person o on o.id = m.merged
                        where m.kept = :person and m.undone_at is null order by m.merged_at desc
                        """)
                .param("person", person.value())
                .query((row, _) -> new PersonPage.Merged(
                        Ids.text(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("merged_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<UnitView> way(UnitId unit, Actor by) {
        var tops = permits.tops(by);
        return organization.above(unit).stream()
                .dropWhile(above -> !tops.contains(above.id()))
                .toList();
    }

    private Person person(PersonId id) {
        return jdbc.sql("""
                        select * from organization.person where id = :id
                        """)
                .param("id", organization.person(id).id().value())
                .query((row, _) -> person(row))
                .optional()
                .orElseThrow(() -> new Missing("person"));
    }

    static Person person(ResultSet row) throws SQLException {
        var employment = row.getString("employment");
        var sex = row.getString("sex");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                row.getString("post"),
                row.getBoolean("head"),
                row.getString("code"),
                row.getObject("birth_day", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex),
                employment == null ? null : EmploymentKind.valueOf(employment),
                row.getBoolean("direct_worker"),
                row.getBoolean("union_member"),
                row.getObject("since", LocalDate.class),
                row.getObject("left_day", LocalDate.class),
                null);
    }
}
