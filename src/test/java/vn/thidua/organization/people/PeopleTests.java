package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.MergeField;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.organization.people.usecase.CorrectPost;
import vn.thidua.organization.people.usecase.DeletePost;
import vn.thidua.organization.people.usecase.MergePeople;
import vn.thidua.organization.people.usecase.PersonComesBack;
import vn.thidua.organization.people.usecase.PersonLeaves;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.organization.people.usecase.UndoMerge;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class PeopleTests {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Autowired
    private Given given;

    @Autowired
    private Organization organization;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private TransferPerson transferPerson;

    @Autowired
    private PersonLeaves personLeaves;

    @Autowired
    private PersonComesBack personComesBack;

    @Autowired
    private CorrectPost correctPost;

    @Autowired
    private DeletePost deletePost;

    @Autowired
    private MergePeople mergePeople;

    @Autowired
    private UndoMerge undoMerge;

    @Autowired
    private Posts posts;

    @Autowired
    private Identities identities;

    @Autowired
    private List<Belongings> belongings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private UnitId office;
    private UnitId finance;
    private Actor officer;

    @BeforeEach
    void an_office() {
        var province = given.unit("Tỉnh Trà Lĩnh", null);
        office = given.unit("Sở Công Thương", "SCT", province);
        finance = given.unit("Phòng Tài chính", office);
        officer = given.actor(Role.EMULATION_OFFICER, office);
    }

    @Test
    void a_transfer_ends_one_post_and_begins_the_next() {
        var person = add("Cao Thị Thơm", true);

        transferPerson.execute(
                person, new TransferPerson.Move(finance, "Phó phòng", false, MARCH, "12/QĐ-SCT"), officer);

        assertThat(organization.person(person))
                .isEqualTo(new PersonView(person, finance, "Cao Thị Thơm", "Phó phòng", false, 1980));
        assertThat(organization.head(office)).isEmpty();
        assertThat(posts.findByPerson(person))
                .extracting(Post::unit, Post::toDay, Post::head)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(office, MARCH.minusDays(1), true),
                        org.assertj.core.groups.Tuple.tuple(finance, null, false));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> transferPerson.execute(
                        person, new TransferPerson.Move(office, "Khác", false, MARCH, ""), officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PeopleRefusals.BEFORE_POST));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> transferPerson.execute(
                        person,
                        new TransferPerson.Move(
                                office, "Khác", false, LocalDate.now(clock).plusDays(1), ""),
                        officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PeopleRefusals.DAY_FUTURE));
    }

    @Test
    void who_leaves_is_not_among_the_people_of_the_unit_and_may_come_back() {
        var person = add("Cao Thị Thơm", true);

        personLeaves.execute(person, MARCH, officer);

        assertThat(organization.people(office)).isEmpty();
        assertThat(posts.open(person)).isEmpty();
        personComesBack.execute(person, new TransferPerson.Move(finance, "Kế toán", false, JUNE, ""), officer);
        assertThat(organization.people(finance)).extracting(PersonView::id).containsExactly(person);
        assertThat(posts.findByPerson(person)).hasSize(2);
    }

    @Test
    void a_correction_of_the_open_post_shows_in_the_person_and_a_wrong_line_is_struck_out() {
        var person = add("Cao Thị Thơm", false);
        transferPerson.execute(person, new TransferPerson.Move(finance, "Phó phòng", false, MARCH, ""), officer);
        var open = posts.open(person).orElseThrow();
        var first = posts.findByPerson(person).stream()
                .filter(post -> !post.open())
                .findFirst()
                .orElseThrow();

        correctPost.execute(
                person, open.id(), finance, new Post.Terms("Trưởng phòng", true, JUNE, null, "9/QĐ"), officer);
        deletePost.execute(person, first.id(), officer);

        assertThat(organization.head(finance)).map(PersonView::post).contains("Trưởng phòng");
        assertThat(posts.findByPerson(person)).hasSize(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> deletePost.execute(person, open.id(), officer));
        var other = add("Ngô Văn Tư", false);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> deletePost.execute(other, open.id(), officer));
    }

    @Test
    void a_citizen_number_belongs_to_one_person() {
        var first = addPerson.execute(particulars("Cao Thị Thơm"), identity(), "", officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> addPerson.execute(particulars("Cao Thị Thắm"), identity(), "", officer))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("citizenNumber"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Identity("12345", false, null));
        assertThat(Identity.masked("001080012345")).isEqualTo("•••••••12345");
        changePerson.execute(first, particulars("Cao Thị Thơm"), Identity.UNKNOWN, officer);
        addPerson.execute(particulars("Cao Thị Thắm"), identity(), "", officer);
    }

    @Test
    void two_rows_become_one_person_and_two_again() {
        var kept = add("Cao Thị Thơm", false);
        var merged = addPerson.execute(
                new Person.Particulars(
                        finance,
                        "T9",
                        "Thơm Cao Thị",
                        PartialDate.of(1980, 5, 2),
                        Sex.FEMALE,
                        EmploymentKind.CIVIL_SERVANT,
                        "Kế toán",
                        true,
                        false,
                        true,
                        MARCH),
                identity(),
                "",
                officer);

        var merge = mergePeople.execute(
                kept, merged, Set.of(MergeField.BIRTH, MergeField.CODE, MergeField.IDENTITY, MergeField.POST), officer);

        assertThat(organization.person(merged).id()).isEqualTo(kept);
        assertThat(organization.person(kept).unit()).isEqualTo(finance);
        assertThat(organization.people(finance)).extracting(PersonView::name).containsExactly("Cao Thị Thơm");
        assertThat(identities.of(kept).citizenNumber()).isEqualTo(identity().citizenNumber());
        assertThat(posts.open(kept)).map(Post::title).contains("Kế toán");

        undoMerge.execute(merge, officer);

        assertThat(organization.person(merged).name()).isEqualTo("Thơm Cao Thị");
        assertThat(organization.person(kept).unit()).isEqualTo(office);
        assertThat(organization.head(finance)).map(PersonView::id).contains(merged);
        assertThat(identities.of(kept)).isEqualTo(Identity.UNKNOWN);
        assertThat(posts.findByPerson(merged)).hasSize(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> undoMerge.execute(merge, officer));
    }

    @Test
    void a_merger_is_not_undone_after_the_person_was_changed() {
        var kept = add("Cao Thị Thơm", false);
        var merge = mergePeople.execute(kept, add("Cao Thi Thom", false), Set.of(), officer);
        changePerson.execute(kept, particulars("Cao Thị Thắm"), officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undoMerge.execute(merge, officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PeopleRefusals.CHANGED_SINCE));
    }

    @Test
    void a_stranger_finds_nobody_and_a_reader_changes_nobody() {
        var person = add("Cao Thị Thơm", false);
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Y tế", null));
        var reader = given.actor(Role.AUDITOR, office);

        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> changePerson.execute(person, particulars("X"), stranger));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> personLeaves.execute(person, MARCH, stranger));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> personLeaves.execute(person, MARCH, reader));
        var theirs = addPerson.execute(
                new Person.Particulars(given.unit("Sở Y tế", null), "Thơm", null, "", false), given.administrator());
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> mergePeople.execute(person, theirs, Set.of(), officer));
    }

    @Test
    void people_pass_with_their_unit_and_come_back_when_that_is_undone() {
        var people = belongings.stream()
                .filter(kind -> kind.kind().equals("people"))
                .findFirst()
                .orElseThrow();
        var head = add("Cao Thị Thơm", true);
        var clerk = add("Lò Văn Chín", false);
        var retiring = add("Vàng A Páo", false);
        var heir = given.unit("Sở Công nghiệp mới", null);
        var reorganization = new ReorganizationId(Ids.next());
        assertThat(people.of(List.of(office), 2).count()).isEqualTo(3);
        assertThat(people.of(List.of(office), 2).items())
                .hasSize(2)
                .first()
                .extracting(Belongings.Item::name)
                .isEqualTo("Cao Thị Thơm");

        people.pass(new Belongings.Handover(
                reorganization,
                JUNE,
                office,
                heir,
                Map.of(Ids.text(clerk.value()), finance),
                Set.of(Ids.text(retiring.value())),
                officer));

        assertThat(organization.person(head))
                .isEqualTo(new PersonView(head, heir, "Cao Thị Thơm", "Chuyên viên", false, 1980));
        assertThat(organization.person(clerk).unit()).isEqualTo(finance);
        assertThat(organization.people(office)).isEmpty();
        assertThat(posts.findByPerson(head)).extracting(Post::toDay).containsExactlyInAnyOrder(JUNE.minusDays(1), null);
        assertThat(people.builtOn(reorganization)).isEmpty();

        changePerson.execute(
                clerk,
                new Person.Particulars(finance, "Lò Văn Chín", 1981, "Chuyên viên", false),
                given.administrator());
        assertThat(people.builtOn(reorganization))
                .singleElement()
                .satisfies(built -> assertThat(built.arguments()).contains("Lò Văn Chín"));

        people.takeBack(reorganization);
        assertThat(organization.people(office))
                .extracting(PersonView::id)
                .containsExactlyInAnyOrder(head, clerk, retiring);
        assertThat(organization.head(office)).map(PersonView::id).contains(head);
        assertThat(posts.findByPerson(head))
                .singleElement()
                .satisfies(post -> assertThat(post.open()).isTrue());
    }

    @Test
    void a_citizen_number_reaches_neither_the_trail_nor_the_lists() {
        var person = addPerson.execute(particulars("Cao Thị Thơm"), identity(), "", officer);
        changePerson.execute(person, particulars("Cao Thị Thắm"), new Identity(null, true, null), officer);

        assertThat(jdbc.sql("select string_agg(e::text, ' ') from audit.entry e where subject = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .doesNotContain(identity().citizenNumber())
                .doesNotContain("Thắm");
    }

    private PersonId add(String name, boolean head) {
        return addPerson.execute(new Person.Particulars(office, name, 1980, "Chuyên viên", head), officer);
    }

    private Person.Particulars particulars(String name) {
        return new Person.Particulars(office, name, 1980, "Chuyên viên", false);
    }

    private Identity identity() {
        return new Identity(
                "98%010d".formatted(Math.floorMod(office.value().getLeastSignificantBits(), 10_000_000_000L)),
                false,
                null);
    }
}
