package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.Permits;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.access.model.ApiTokens;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.AppointStandIn;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.organization.usecase.SplitUnit;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What hangs on units that are merged or split, and is easily forgotten.
@DatabaseTest
class PassingTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private Given given;

    @Autowired
    private Organization organization;

    @Autowired
    private Blocks blocks;

    @Autowired
    private MergeUnits mergeUnits;

    @Autowired
    private SplitUnit splitUnit;

    @Autowired
    private PreviewReform preview;

    @Autowired
    private UndoReorganization undo;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private Posts posts;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private AddSubject addSubject;

    @Autowired
    private AppointStandIn appoint;

    @Autowired
    private CreateApiToken createToken;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Permits permits;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor administrator;
    private UnitId province;
    private UnitId one;
    private UnitId other;

    @BeforeEach
    void two_communes_of_a_province() {
        administrator = given.administrator();
        province = given.unit("Tỉnh Sông Lam", null);
        one = given.unit("Xã Vĩnh Lộc", province);
        other = given.unit("Xã Tân Hưng", province);
    }

    @Test
    void people_and_blocks_of_a_unit_that_gives_a_part_away_stay_as_they_are() {
        var officer = given.actor(Role.EMULATION_OFFICER, province);
        var head = person(one, "Cao Thị Thơm", true, LocalDate.of(2020, 1, 1));
        var clerk = person(one, "Lò Văn Chín", false, LocalDate.of(2021, 1, 1));
        var block = createBlock.execute(
                province, new Block.Particulars(BlockKind.CLUSTER, "Cụm các xã", "", "", 2025, "", ""), officer);
        addMembers.execute(block, 2025, List.of(new BlockMemberId(one.value())), false, officer);
        var part = new Reform.Founding(new UnitId(Ids.next()), province, named("Phường Ba Bến"));
        var passing = new Passing(Map.of("people", Map.of(Ids.text(clerk.value()), part.id())), Map.of());

        var split = splitUnit.execute(
                new Reform.Splitting(one, List.of(part), null, passing), decision(), Ids.next(), administrator);

        assertThat(organization.head(one)).map(PersonView::id).contains(head);
        assertThat(posts.findByPerson(head)).singleElement().matches(Post::open);
        assertThat(organization.person(clerk).unit()).isEqualTo(part.id());
        assertThat(blocks.members(block, 2025)).extracting(BlockMember::unit).containsExactly(one);
        changePerson.execute(head, new Person.Particulars(one, "Cao Thị Thơm", 1980, "Chủ tịch", true), administrator);
        undo.execute(split, administrator);
        assertThat(organization.people(one)).extracting(PersonView::id).containsExactlyInAnyOrder(head, clerk);
    }

    @Test
    void a_stand_in_goes_on_standing_in_and_gets_no_role_of_his_own() {
        var principal = given.actor(Role.EMULATION_OFFICER, one);
        var standIn = given.actor(Role.UNION_OFFICER, one);
        var today = LocalDate.now(clock);
        appoint.execute(
                new AppointStandIn.Command(
                        new AccountId(principal.account()),
                        new AccountId(standIn.account()),
                        new Grant.Terms(Role.EMULATION_OFFICER, one, today, today.plusDays(5), "nghỉ phép")),
                principal);

        merge(Passing.plain());

        assertThat(permits.may(standIn, Act.DRAFT, other)).isTrue();
        jdbc.sql("update access.role_grant set revoked_at = now() where account = ?")
                .param(principal.account())
                .update();
        assertThat(permits.may(standIn, Act.DRAFT, other)).isFalse();
    }

    @Test
    void a_connected_system_goes_on_for_the_heir_or_ends_and_comes_back() {
        var goesOn = token("Cổng dữ liệu");
        var ends = token("Phần mềm cũ");
        assertThat(preview.execute(reform(Passing.plain()), DAY, administrator))
                .anySatisfy(group -> assertThat(group.kind()).isEqualTo("systems"));

        var merged = merge(new Passing(Map.of(), Map.of("systems", Set.of(Ids.text(ends.value())))));

        assertThat(tokens.require(goesOn).unit()).isEqualTo(other);
        assertThat(tokens.require(ends).revokedAt()).isNotNull();
        undo.execute(merged, administrator);
        assertThat(tokens.require(goesOn).unit()).isEqualTo(one);
        assertThat(tokens.require(ends).revokedAt()).isNull();
    }

    @Test
    void households_of_a_commune_are_registered_with_its_heir_and_come_back() {
        var household = addSubject.execute(
                new OutsideSubject.Particulars(
                        OutsideSubjectKind.HOUSEHOLD, "Vàng A Páo", "", null, null, "Bản Mù", one, "", null, ""),
                "",
                false,
                given.actor(Role.EMULATION_OFFICER, one));
        assertThat(preview.execute(reform(Passing.plain()), DAY, administrator))
                .anySatisfy(group -> assertThat(group.kind()).isEqualTo("subjects"));

        var merged = merge(Passing.plain());

        assertThat(territory(household)).isEqualTo(other.value());
        undo.execute(merged, administrator);
        assertThat(territory(household)).isEqualTo(one.value());
    }

    @Test
    void who_came_after_the_day_of_a_merger_is_in_the_heir_since_he_came() {
        var came = DAY.plusDays(14);
        var late = person(one, "Lường Thị Biên", false, came);

        merge(Passing.plain());

        assertThat(posts.open(late)).map(Post::fromDay).contains(came);
        assertThat(since(late)).isEqualTo(came);
    }

    private PersonId person(UnitId unit, String name, boolean head, LocalDate since) {
        return addPerson.execute(
                new Person.Particulars(
                        unit, "", name, null, null, null, head ? "Chủ tịch" : "Công chức", head, false, false, since),
                administrator);
    }

    private ApiTokenId token(String name) {
        return createToken
                .execute(
                        new CreateApiToken.Command(
                                name,
                                "đồng bộ",
                                Set.of(Scope.READ_UNITS),
                                one,
                                LocalDate.now(clock).plusDays(30)),
                        administrator)
                .id();
    }

    private ReorganizationId merge(Passing passing) {
        return mergeUnits.execute(reform(passing), decision(), Ids.next(), administrator);
    }

    private Reform.Merging reform(Passing passing) {
        return new Reform.Merging(List.of(one), other, null, passing);
    }

    private UUID territory(OutsideSubjectId subject) {
        return jdbc.sql("select territory from organization.outside_subject where id = ?")
                .param(subject.value())
                .query(UUID.class)
                .single();
    }

    private LocalDate since(PersonId person) {
        return jdbc.sql("select since from organization.person where id = ?")
                .param(person.value())
                .query(LocalDate.class)
                .single();
    }

    private static Unit.Particulars named(String name) {
        return new Unit.Particulars(name, "", "", UnitKind.COMMUNE, "Sông Lam", 0);
    }

    private static Decision decision() {
        return new Decision(DAY, "15/QĐ-UBND", null, "UBND tỉnh", "");
    }
}
