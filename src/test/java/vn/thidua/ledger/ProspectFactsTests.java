package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.ledger.eligibility.FactsOfSubject;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.MergePeople;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Sanction;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Members;
import vn.thidua.rulebook.eligibility.Past;
import vn.thidua.rulebook.eligibility.Prospect;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.eligibility.Source;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What the rules are told of those whom the product knows.
@DatabaseTest
class ProspectFactsTests {
    private static final Asking ASKING = new Asking(LocalDate.of(2025, 12, 15), 2025, null);

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FactsOfSubject facts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Rulebook rulebook;

    private GivenMerits merits;
    private UnitId province;
    private UnitId department;
    private UnitId other;
    private Actor above;

    @BeforeEach
    void two_departments() {
        merits = new GivenMerits(given, beans);
        province = given.unit("Tỉnh Sông Mã", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        other = given.unit("Sở Tài chính", "STC", province);
        above = given.actor(Role.EMULATION_OFFICER, province);
    }

    @Test
    void what_the_ledger_holds_is_told_with_the_way_to_it() {
        var sen = merits.person("Lê Thị Sen", department);
        var title = merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2024), above);
        merits.record(Subject.of(sen), GivenMerits.rating(Grade.EXCELLENT, 2025), above);
        merits.record(Subject.of(sen), GivenMerits.rating(Grade.NOT_COMPLETED, 2020), above);
        merits.record(Subject.of(sen), GivenMerits.initiative("Rút ngắn thủ tục", 2024), above);
        merits.record(Subject.of(sen), GivenMerits.discipline("Khiển trách", 2022), above);
        merits.record(Subject.of(sen), GivenMerits.discipline("Nhắc nhở", 2021), above);

        var past = of(sen).past();

        assertThat(past.held()).singleElement().satisfies(held -> {
            assertThat(held.award()).isEqualTo(new AwardCode("CSTDCS"));
            assertThat(held.state()).isEqualTo(Past.State.HOLDS);
            assertThat(held.source()).isEqualTo(Source.ledger("2024/QĐ-UBND", "/ledger/" + Ids.text(title.value())));
        });
        assertThat(past.ratings())
                .extracting(Past.Rated::year, Past.Rated::rating)
                .containsExactly(tuple(2020, null), tuple(2025, Rating.EXCELLENT));
        assertThat(past.initiatives())
                .extracting(Past.Initiative::reach, Past.Initiative::replicable)
                .containsExactly(tuple(Reach.GRASSROOTS, Known.UNKNOWN));
        assertThat(past.disciplines())
                .extracting(Past.Discipline::year, Past.Discipline::sanction)
                .containsExactly(tuple(2021, null), tuple(2022, Sanction.REPRIMAND));
        assertThat(past.whole()).isEmpty();
    }

    @Test
    void ratings_by_party_and_union_are_told_beside_those_of_tasks() {
        var sen = merits.person("Lê Thị Sen", department);
        merits.record(Subject.of(sen), GivenMerits.rating(Grade.GOOD, 2025), above);
        merits.record(Subject.of(sen), GivenMerits.rating(MeritKind.PARTY_RATING, Grade.EXCELLENT, 2025), above);
        merits.record(Subject.of(sen), GivenMerits.rating(MeritKind.UNION_RATING, Grade.NOT_COMPLETED, 2025), above);
        merits.record(Subject.of(sen), GivenMerits.rating(MeritKind.PARTY_RATING, Grade.NOT_RATED, 2024), above);

        assertThat(of(sen).past().ratings())
                .extracting(Past.Rated::year, Past.Rated::by, Past.Rated::rating, Past.Rated::asked)
                .containsExactlyInAnyOrder(
                        tuple(2025, RatingSystem.TASK, Rating.GOOD, true),
                        tuple(2025, RatingSystem.PARTY, Rating.EXCELLENT, true),
                        tuple(2025, RatingSystem.UNION, null, true),
                        tuple(2024, RatingSystem.PARTY, null, false));
    }

    @Test
    void whether_a_form_was_for_an_unexpected_feat_is_told_by_its_kind_of_commendation() {
        var sen = merits.person("Lê Thị Sen", department);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2018), above);
        merits.record(Subject.of(sen), GivenMerits.form("GK", 2019).as("merit"), above);
        merits.record(Subject.of(sen), GivenMerits.form("GK", 2020), above);
        merits.record(Subject.of(sen), GivenMerits.form("GK", 2021).as("sudden"), above);
        merits.record(Subject.of(sen), GivenMerits.form("GK", 2022).as("theme"), above);
        // since 2024 the law puts themes and lasting movements together
        merits.record(Subject.of(sen), GivenMerits.form("GK", 2024).as("theme"), above);

        assertThat(of(sen).past().held())
                .extracting(Past.Held::year, Past.Held::unplanned)
                .containsExactly(
                        tuple(2018, Known.NO),
                        tuple(2019, Known.NO),
                        tuple(2020, Known.UNKNOWN),
                        tuple(2021, Known.YES),
                        tuple(2022, Known.YES),
                        tuple(2024, Known.UNKNOWN));
    }

    @Test
    void a_revoked_award_is_told_as_revoked_and_a_revoked_rating_has_not_been() {
        var sen = merits.person("Lê Thị Sen", department);
        revoke(merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2023), above));
        revoke(merits.record(Subject.of(sen), GivenMerits.rating(Grade.GOOD, 2023), above));

        var past = of(sen).past();

        assertThat(past.held()).extracting(Past.Held::state).containsExactly(Past.State.REVOKED);
        assertThat(past.ratings()).isEmpty();
    }

    @Test
    void what_was_received_under_another_row_of_the_same_person_counts() {
        var sen = merits.person("Lê Thị Sen", department);
        var twin = merits.person("Le Thi Sen", other);
        merits.record(Subject.of(twin), GivenMerits.title("CSTDCS", 2023), above);
        merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2024), above);
        beans.getBean(MergePeople.class).execute(sen, twin, Set.of(), given.administrator());

        assertThat(of(sen).past().held()).extracting(Past.Held::year).containsExactly(2023, 2024);
    }

    @Test
    void service_begins_with_the_first_post_unless_something_was_received_before() {
        var fresh = person("Vi Văn Mới", LocalDate.of(2025, 9, 1));
        var served = person("Vi Văn Cũ", LocalDate.of(2025, 9, 1));
        merits.record(Subject.of(served), GivenMerits.title("LDTT", 2022), above);

        assertThat(of(fresh).service().began()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(of(served).service().began()).isNull();
        assertThat(of(merits.person("Vi Văn Lâu", department)).service().began())
                .isNull();
        assertThat(group(of(fresh), "LDTT")).isEqualTo(Prospect.Group.NOT_MET);
        assertThat(group(of(served), "LDTT")).isEqualTo(Prospect.Group.UNKNOWN);
    }

    @Test
    void a_transfer_in_the_year_is_told_but_not_the_passing_of_a_unit() {
        var moved = person("Vi Văn Đi", LocalDate.of(2019, 1, 1));
        beans.getBean(TransferPerson.class)
                .execute(
                        moved,
                        new TransferPerson.Move(other, "Kế toán", false, LocalDate.of(2025, 3, 1), ""),
                        given.administrator());
        var stayed = person("Vi Văn Ở", LocalDate.of(2019, 1, 1));
        merged();

        assertThat(of(moved).service().absences())
                .extracting(Service.Absence::why, Service.Absence::year)
                .containsExactly(tuple(Service.Why.TRANSFER, 2025));
        assertThat(of(stayed).service().absences()).isEmpty();
        assertThat(of(moved).service().began()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void a_unit_has_the_merits_of_those_it_came_from_without_a_way_to_what_is_not_to_be_seen() {
        var merit = merits.record(Subject.of(department), GivenMerits.title("TTLDTT", 2022), above);
        var heir = merged();

        var seen = facts.of(Subject.of(heir), ASKING, _ -> true).getFirst();
        var hidden =
                facts.of(Subject.of(heir), ASKING, unit -> unit.equals(heir)).getFirst();

        assertThat(seen.subject()).isEqualTo(Award.Subject.COLLECTIVE);
        assertThat(seen.past().held().getFirst().source().address()).isEqualTo("/ledger/" + Ids.text(merit.value()));
        assertThat(hidden.past().held().getFirst().source().address()).isNull();
        assertThat(seen.service().began()).isNull();
    }

    @Test
    void the_people_of_a_unit_and_everything_below_are_counted_as_far_as_the_ledger_tells() {
        var team = given.unit("Phòng Cải cách", "", department);
        var one = merits.person("Vi Thị Một", department);
        var two = merits.person("Vi Thị Hai", team);
        merits.person("Vi Thị Ba", other);
        merits.record(Subject.of(one), GivenMerits.title("LDTT", 2025), above);
        merits.record(Subject.of(two), GivenMerits.title("LDTT", 2025), above);
        merits.record(Subject.of(one), GivenMerits.rating(Grade.GOOD, 2025), above);

        var half = ofUnit(department, null);
        merits.record(Subject.of(two), GivenMerits.rating(Grade.NOT_COMPLETED, 2025), above);
        var rated = ofUnit(department, null);
        var whole = ofUnit(department, 2020);

        assertThat(half.total()).isEqualTo(2);
        assertThat(half.holding()).containsExactly(Map.entry(new AwardCode("LDTT"), 2));
        assertThat(half.completed()).isNull();
        assertThat(half.sanctions()).isNull();
        assertThat(rated.completed()).isEqualTo(1);
        assertThat(whole.holding()).containsEntry(new AwardCode("CSTDCS"), 0);
        assertThat(whole.sanctions()).isEmpty();
    }

    @Test
    void a_household_is_honoured_as_a_household_and_a_commune_as_a_commune_too() {
        var household = beans.getBean(AddSubject.class)
                .execute(
                        new OutsideSubject.Particulars(
                                OutsideSubjectKind.HOUSEHOLD,
                                "Hộ ông Lò",
                                "",
                                null,
                                null,
                                "",
                                department,
                                "",
                                null,
                                ""),
                        "",
                        true,
                        given.administrator());
        var commune = given.unit("Xã Mường", UnitKind.COMMUNE, province);

        assertThat(facts.of(Subject.of(household), ASKING, _ -> true))
                .extracting(Facts::subject)
                .containsExactly(Award.Subject.HOUSEHOLD);
        assertThat(facts.of(Subject.of(commune), ASKING, _ -> true))
                .extracting(Facts::subject)
                .containsExactly(Award.Subject.COLLECTIVE, Award.Subject.COMMUNE);
    }

    @Test
    void a_year_without_an_entry_is_not_known_unless_the_reader_takes_the_ledger_to_be_complete() {
        var sen = merits.person("Lê Thị Sen", department);
        merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2024), above);

        assertThat(group(of(sen), "CSTDT")).isEqualTo(Prospect.Group.UNKNOWN);
        var complete = new Asking(ASKING.day(), ASKING.year(), 2019);
        assertThat(group(facts.of(Subject.of(sen), complete, _ -> true).getFirst(), "CSTDT"))
                .isEqualTo(Prospect.Group.NOT_MET);
    }

    private void revoke(MeritId merit) {
        beans.getBean(EndMerit.class)
                .revoke(
                        merit,
                        ledger.require(merit).entry().key(),
                        new Decision("5/QĐ", LocalDate.of(2025, 1, 1), ""),
                        "Khai man",
                        Ids.next(),
                        above);
    }

    private PersonId person(String name, LocalDate since) {
        var as = new Person.Particulars(
                department, "", name, null, null, null, "Chuyên viên", false, false, false, since);
        return beans.getBean(AddPerson.class).execute(as, given.administrator());
    }

    private Facts of(PersonId person) {
        return facts.of(Subject.of(person), ASKING, _ -> true).getFirst();
    }

    private Members ofUnit(UnitId unit, @Nullable Integer wholeFrom) {
        var asking = new Asking(ASKING.day(), ASKING.year(), wholeFrom);
        var members = facts.of(Subject.of(unit), asking, _ -> true).getFirst().members();
        assertThat(members).isNotNull();
        return members;
    }

    private Prospect.Group group(Facts of, String code) {
        var law = rulebook.asOf(ASKING.day());
        var award = law.awards().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
        return Outcome.now(law, award, of, ASKING.year()).group();
    }

    private UnitId merged() {
        var id = new UnitId(Ids.next());
        var as = new Unit.Particulars("Sở Nội vụ và Tài chính", "", "", UnitKind.DEPARTMENT, "", 3);
        var decision = new vn.thidua.organization.model.Decision(LocalDate.of(2025, 7, 1), "20/QĐ-UBND", null, "", "");
        beans.getBean(MergeUnits.class)
                .execute(
                        new Reform.Merging(
                                List.of(department, other), id, new Reform.Founding(id, province, as), Passing.plain()),
                        decision,
                        Ids.next(),
                        given.administrator());
        return id;
    }
}
