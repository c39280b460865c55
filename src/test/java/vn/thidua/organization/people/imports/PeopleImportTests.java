package vn.thidua.organization.people.imports;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class PeopleImportTests {
    private static final List<String> HEADINGS = List.of(
            "Mã", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Chức vụ", "Đối tượng", "Thủ trưởng", "Số căn cước");

    @Autowired
    private Given given;

    @Autowired
    private UploadPeople uploadPeople;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Lists lists;

    @Autowired
    private Rows rows;

    @Autowired
    private MendCell mendCell;

    @Autowired
    private DecideRow decideRow;

    @Autowired
    private ApplyPeopleList applyPeopleList;

    @Autowired
    private UndoPeopleList undoPeopleList;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private PeopleFile file;

    @Autowired
    private TextBundles texts;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient jdbc;

    private UnitId office;
    private UnitId division;
    private UnitId desk;
    private Actor officer;

    @BeforeEach
    void an_office_with_two_divisions() {
        var province = given.unit("Tỉnh Trà Lĩnh", null);
        office = given.unit("Sở Công Thương", "SCT", province);
        division = given.unit("Phòng Kế toán", "KT", office);
        desk = given.unit("Văn phòng Sở", "VP", office);
        given.unit("Sở Xây dựng", "SXD", province);
        officer = given.actor(Role.EMULATION_OFFICER, office);
    }

    @Test
    void a_list_below_titles_is_taken_in_and_out_again() {
        var list = read(
                asList("SỞ CÔNG THƯƠNG"),
                asList(),
                asList(null, null, "DANH SÁCH CÔNG CHỨC NĂM 2026"),
                asList("STT", "HO VA TEN", "Năm sinh", "Nữ", "Phòng, ban", "Chức danh", "Ngày về đơn vị"),
                asList(1, 2, 3, 4, 5, 6, 7),
                asList(
                        1,
                        "Nguyễn Thị  Hoà",
                        LocalDate.of(1985, 3, 2),
                        null,
                        "phong ke toan",
                        "Kế toán trưởng",
                        "01/07/2020"),
                asList(2, "Lê Văn Tý", 1979, null, "VP", "Chuyên viên", null));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 2));
        applyPeopleList.execute(list, false, officer);
        applyPeopleList.execute(list, false, officer);

        assertThat(organization.people(division)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Nguyễn Thị Hoà");
            assertThat(person.birthYear()).isEqualTo(1985);
            assertThat(person.post()).isEqualTo("Kế toán trưởng");
        });
        assertThat(organization.people(desk)).extracting(PersonView::name).containsExactly("Lê Văn Tý");
        assertThat(jdbc.sql("select from_day from organization.post where unit = ? and to_day is null")
                        .param(division.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2020, 7, 1));

        undoPeopleList.execute(list, officer);

        assertThat(organization.people(division)).isEmpty();
        assertThat(organization.people(desk)).isEmpty();
    }

    @Test
    void twelve_kinds_of_mistakes_are_told_by_row_and_column() {
        var other = addPerson.execute(
                new Person.Particulars(desk, "Trịnh Công Danh", 1970, "", false),
                new Identity(number(1), false, null),
                "",
                officer);
        var list = read(
                HEADINGS,
                asList("A1", "Trần Thị Một", "1980", "Nữ", "Phòng Bay", "", "", "", null),
                asList("A2", "Trần Thị Hai", "1980", "Nữ", "Tỉnh Trà Lĩnh", "", "", "", null),
                asList("A3", null, "1980", "Nữ", "KT", "", "", "", null),
                asList("A4", "Trần Thị Bốn", "31/02/1980", "Nữ", "KT", "", "", "", null),
                asList("A5", "Trần Thị Năm", "01/01/2190", "Nữ", "KT", "", "", "", null),
                asList("A6", "Trần Thị Sáu", "1980", "Nữ", "KT", "", "", "", "0790O1234567"),
                asList("A7", "Trần Thị Bảy", "1980", "Nữ", "KT", "", "", "", "07900123456"),
                asList("A8", "Trần Thị Tám", "1980", "Nữ", "KT", "", "", "", number(2)),
                asList("A9", "Trần Thị Chín", "1980", "Nữ", "KT", "", "", "", number(2)),
                asList("A10", "Trần Thị Mười", "1980", "Nữ", "KT", "", "", "", number(1)),
                asList("A11", "Lý Thị Một", "1980", "Nữ", "KT", "", "Thợ bay", "", null),
                asList("A12", "Lý Thị Hai", "1980", "Nữ", "KT", "", "", "x", null),
                asList("A13", "Lý Thị Ba", "1980", "Nữ", "KT", "", "", "x", null),
                asList("A14", "Lý Thị Bốn", "1980", "Nữ", "KT", "", "", "", null),
                asList(null, "Bùi Thị Đôi", "1980", "Nữ", "KT", "", "", "", null),
                asList(null, "Bui Đôi Thị", "1980", "Nữ", "KT", "", "", "", null),
                asList("A15", "Lý Thị Năm", "1980", "Bê đê", "KT", "", "", "", null),
                asList("A16", "Lý Thị Sáu", "03/04/81", "Nữ", "KT", "", "", "", null));

        assertThat(faults(list))
                .containsEntry(2, List.of("unit unit_unknown"))
                .containsEntry(3, List.of("unit unit_unknown"))
                .containsEntry(4, List.of("name name_blank"))
                .containsEntry(5, List.of("birth birth_form"))
                .containsEntry(6, List.of("birth birth_future"))
                .containsEntry(7, List.of("citizen_number citizen_letters"))
                .containsEntry(8, List.of("citizen_number citizen_length"))
                .containsEntry(9, List.of("citizen_number citizen_twice"))
                .containsEntry(10, List.of("citizen_number citizen_twice"))
                .containsEntry(11, List.of("citizen_number citizen_of_another"))
                .containsEntry(12, List.of("employment employment_unknown"))
                .containsEntry(13, List.of("head two_heads"))
                .containsEntry(14, List.of("head two_heads"))
                .containsEntry(16, List.of("name person_twice"))
                .containsEntry(17, List.of("name person_twice"))
                .containsEntry(18, List.of("sex sex_unknown"))
                .containsEntry(19, List.of("birth date_two_ways"))
                .doesNotContainKey(15);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> applyPeopleList.execute(list, false, officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PeopleRefusals.IMPORT_FAULTY));
        assertThat(organization.people(division)).isEmpty();
        applyPeopleList.execute(list, true, officer);
        assertThat(organization.people(division)).extracting(PersonView::name).containsExactly("Lý Thị Bốn");
        assertThat(organization.person(other).name()).isEqualTo("Trịnh Công Danh");
    }

    @Test
    void units_one_sees_but_may_not_manage_are_faults() {
        given.also(
                officer,
                Role.UNION_OFFICER,
                organization.superior(office).orElseThrow().id());
        var list = read(asList("Họ tên", "Đơn vị"), asList("Trần Thị Một", "Sở Xây dựng"), asList("Lê Hai", "VP"));

        assertThat(faults(list)).isEqualTo(Map.of(2, List.of("unit unit_not_yours")));
    }

    @Test
    void a_month_written_first_makes_the_other_dates_of_the_column_doubtful() {
        var list = read(
                asList("Họ tên", "Ngày sinh"),
                asList("Trần Thị Một", "4/13/1985"),
                asList("Lê Hai", "4/3/1985"),
                asList("Lê Ba", "4/4/1985x"),
                asList("Lê Bốn", LocalDate.of(1985, 3, 4)));

        assertThat(faults(list))
                .containsEntry(2, List.of("birth birth_form"))
                .containsEntry(3, List.of("birth date_two_ways"))
                .doesNotContainKey(5);
    }

    @Test
    void a_list_without_its_main_heading_is_refused_in_words() {
        var list = read(asList("Ngày sinh", "Giới tính", "Đơn vị"), asList("1980", "Nam", "KT"));

        var failed = lists.require(list, officer);
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(texts.in(Vietnamese.LOCALE).of(failed.problem())).contains("Thiếu cột “Họ và tên”");
    }

    @Test
    void a_mended_cell_mends_its_row_and_the_rows_beside_it() {
        var list = read(
                HEADINGS,
                asList("B1", "Hoàng Thị Một", "1980", "Nữ", "KT", "", "", "x", null),
                asList("B2", "Hoàng Thị Hai", "31/02/1980", "Nữ", "KT", "", "", "x", null));
        assertThat(faults(list)).hasSize(2);

        mendCell.execute(list, 3, Map.of("birth", "28/02/1980", "head", ""), officer);

        assertThat(faults(list)).isEmpty();
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 2));
    }

    @Test
    void known_people_are_shown_as_changed_or_left_and_stand_as_before_after_an_undo() {
        var moved = addPerson.execute(particulars(division, "C1", "Phan Thị Lan", 1980, "Kế toán"), officer);
        var left = addPerson.execute(particulars(division, "C2", "Phan Văn Cúc", 1981, "Thủ quỹ"), officer);
        var list = read(
                HEADINGS,
                asList("C1", "Phan Thị Lan", "12/5/1980", "Nữ", "VP", "Chánh Văn phòng", "Công chức", "x", number(7)),
                asList("C2", "Phan Văn Cúc", "1981", null, "KT", "Thủ quỹ", null, null, null));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.CHANGED, 1, Outcome.LEFT, 1));
        assertThat(rows.page(list, Outcome.CHANGED, 0, 10).getFirst().changes())
                .containsKeys("birth", "sex", "unit", "post", "employment", "head", "citizen_number")
                .containsEntry("post", List.of("Kế toán", "Chánh Văn phòng"));
        applyPeopleList.execute(list, false, officer);

        assertThat(organization.person(moved).unit()).isEqualTo(desk);
        assertThat(organization.head(desk)).map(PersonView::id).contains(moved);
        assertThat(posts(moved)).isEqualTo(2);
        undoPeopleList.execute(list, officer);
        assertThat(organization.person(moved))
                .isEqualTo(new PersonView(moved, division, "Phan Thị Lan", "Kế toán", false, 1980));
        assertThat(posts(moved)).isEqualTo(1);
        assertThat(organization.person(left).post()).isEqualTo("Thủ quỹ");
    }

    @Test
    void a_list_is_not_undone_once_somebody_has_changed_what_it_brought() {
        var list = read(HEADINGS, asList("D1", "Đinh Thị Mơ", "1980", "Nữ", "KT", "", "", "", null));
        applyPeopleList.execute(list, false, officer);
        var person = organization.people(division).getFirst().id();
        changePerson.execute(person, particulars(division, "D1", "Đinh Thị Mơ", 1990, ""), officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undoPeopleList.execute(list, officer))
                .satisfies(refusal -> assertThat(refusal.text().arguments()).contains("Đinh Thị Mơ"));
        assertThat(organization.people(division)).hasSize(1);
    }

    @Test
    void a_namesake_without_birth_is_for_a_person_to_decide() {
        var known = addPerson.execute(new Person.Particulars(division, "Võ Văn Kiên", null, "", false), officer);
        var list = read(asList("Họ tên", "Năm sinh", "Đơn vị"), asList("Vo Van Kiên", "1975", "KT"));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.DOUBT, 1));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> decideRow.execute(list, 2, new PersonId(UUID.randomUUID()), officer));
        decideRow.execute(list, 2, known, officer);
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.CHANGED, 1));
        applyPeopleList.execute(list, false, officer);
        assertThat(organization.person(known).birthYear()).isEqualTo(1975);
    }

    @Test
    void lost_leading_zeros_of_citizen_numbers_are_put_back() {
        var list = read(HEADINGS, asList("E1", "Mai Thị Sen", "1980", "Nữ", "KT", "", "", "", 1_080_012_345L));

        applyPeopleList.execute(list, false, officer);
        assertThat(jdbc.sql(
                                "select citizen_number from organization.person_identity i join organization.person p on p.id = i.person where p.unit = ?")
                        .param(division.value())
                        .query(String.class)
                        .single())
                .isEqualTo("001080012345");
    }

    @Test
    void lists_that_are_gone_before_they_are_read_hold_up_nobody() {
        for (int i = 0; i < 500; i++) {
            assertThat(jobs.read(new ImportId(Ids.next()))).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void anothers_list_is_not_there() {
        var list = read(HEADINGS, asList("F1", "Mai Thị Sen", "1980", "Nữ", "KT", "", "", "", null));
        var colleague = given.actor(Role.EMULATION_OFFICER, office);

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> lists.require(list, colleague));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> mendCell.execute(list, 2, Map.of("name", "X"), colleague));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> applyPeopleList.execute(list, true, colleague));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> mendCell.execute(list, 99, Map.of("name", "X"), officer));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> mendCell.execute(list, 2, Map.of("id", "X"), officer));
        var auditor = given.actor(Role.AUDITOR, office);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> uploadPeople.execute(office, "x.xlsx", new byte[1], auditor));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_was_exported_changes_nothing_when_it_comes_back(long seed) throws Exception {
        var random = new Random(seed);
        var made = new ArrayList<List<Object>>();
        made.add(List.copyOf(HEADINGS));
        for (int at = 0; at < 40; at++) {
            made.add(asList(
                    random.nextBoolean() ? "G" + seed + "-" + at : null,
                    "Nguyễn Thị " + (char) ('A' + random.nextInt(26)) + " " + at,
                    random.nextBoolean()
                            ? LocalDate.of(1960 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28))
                            : 1960 + random.nextInt(40),
                    List.of("Nam", "Nữ", "").get(random.nextInt(3)),
                    List.of("KT", "VP", "").get(random.nextInt(3)),
                    List.of("Chuyên viên", "").get(random.nextInt(2)),
                    List.of("Công chức", "VC", "Cán bộ", "").get(random.nextInt(4)),
                    null,
                    random.nextBoolean() ? number(1000 * seed + at) : null));
        }
        var list = upload(ListFile.xlsx(made));
        assertThat(faults(list)).isEmpty();
        applyPeopleList.execute(list, false, officer);
        var people = jdbc.sql("select id from organization.person where unit in (?, ?, ?)")
                .params(office.value(), division.value(), desk.value())
                .query(UUID.class)
                .list();
        assertThat(people).hasSize(40);
        var response = new MockHttpServletResponse();
        file.write(response, texts.in(Vietnamese.LOCALE), people, officer);

        var again = upload(response.getContentAsByteArray());

        assertThat(rows.counts(again)).isEqualTo(Map.of(Outcome.LEFT, 40));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void headings_are_found_in_any_order_with_and_without_accents(long seed) {
        var random = new Random(seed);
        var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(order, random);
        var headings = List.of(
                "Họ và tên",
                "Ngày, tháng, năm sinh",
                "Giới tính",
                "Đơn vị công tác",
                "Chức vụ",
                "Đối tượng",
                "Đảng viên");
        var values = List.of("Đỗ Thị Yến", "02/09/1990", "nu", "ke toan", "Chuyên viên", "cong chuc", "X");
        var file = new ArrayList<List<String>>();
        for (int title = random.nextInt(4); title > 0; title--) {
            file.add(List.of("", "Biểu số " + title));
        }
        file.add(order.stream()
                .map(at -> random.nextBoolean()
                        ? headings.get(at)
                        : Vietnamese.fold(headings.get(at)).toUpperCase(Vietnamese.LOCALE))
                .toList());
        file.add(order.stream()
                .map(values::get)
                .map(text -> text.equals("ke toan") ? "phòng  KẾ TOÁN" : text)
                .toList());

        var list = upload(ListFile.xlsx(file));

        assertThat(faults(list)).isEmpty();
        applyPeopleList.execute(list, false, officer);
        assertThat(organization.people(division)).extracting(PersonView::name).containsExactly("Đỗ Thị Yến");
    }

    private ImportId read(List<?>... lines) {
        return upload(ListFile.xlsx(asList(lines)));
    }

    private ImportId upload(byte[] content) {
        var list = uploadPeople.execute(office, "danh-sach.xlsx", content, officer);
        jobs.read(list).join();
        return list;
    }

    private Map<Integer, List<String>> faults(ImportId list) {
        var faults = new java.util.TreeMap<Integer, List<String>>();
        rows.page(list, Outcome.FAULTY, 0, 1000)
                .forEach(row -> faults.put(
                        row.line(),
                        row.findings().stream()
                                .map(finding -> finding.column() + " " + finding.code())
                                .toList()));
        return faults;
    }

    private int posts(PersonId person) {
        return jdbc.sql("select count(*) from organization.post where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private String number(long last) {
        return "%03d%09d"
                .formatted(
                        Math.floorMod(office.value().hashCode(), 900) + 99,
                        Math.floorMod(office.value().getLeastSignificantBits(), 90_000) * 10_000L + last);
    }

    private static Person.Particulars particulars(UnitId unit, String code, String name, int year, String post) {
        return new Person.Particulars(
                unit, code, name, vn.thidua.kernel.PartialDate.of(year), null, null, post, false, false, false, null);
    }
}
