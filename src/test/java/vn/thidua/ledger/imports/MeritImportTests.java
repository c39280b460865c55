package vn.thidua.ledger.imports;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.chain.LedgerVerifications;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.ledger.usecase.RecordMerit;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.PersonLeaves;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class MeritImportTests {
    private static final List<String> HEADINGS = List.of(
            "STT", "Họ và tên", "Năm sinh", "Đơn vị khi đó", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Tiền thưởng");

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private MeritImports imports;

    @Autowired
    private ImportRows rows;

    @Autowired
    private UploadMerits uploadMerits;

    @Autowired
    private MendMeritRow mendMeritRow;

    @Autowired
    private DecideSubject decideSubject;

    @Autowired
    private EnterMerits enterMerits;

    @Autowired
    private UndoMeritImport undoMeritImport;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId department;
    private UnitId accounts;
    private UnitId records;
    private Actor officer;

    @BeforeEach
    void a_department_with_two_divisions() {
        province = given.unit("Tỉnh Sông Lam", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        accounts = given.unit("Phòng Kế toán", "KT", department);
        records = given.unit("Phòng Văn thư", "VT", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
    }

    @Test
    void a_list_is_read_and_nothing_is_entered_until_somebody_says_so() {
        var sen = person("Lê Thị Sen", 1980, accounts);

        var list = read(merit("LÊ THỊ SEN", 1980, "Phòng Kế toán", "Lao động tiên tiến", 2021));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 1));
        assertThat(of(sen)).isEmpty();

        enter(list);

        assertThat(imports.require(list).state()).isEqualTo(ImportState.APPLIED);
        assertThat(of(sen)).hasSize(1);
        var entry = of(sen).getFirst().entry();
        assertThat(entry.content().words()).isEqualTo("Lao động tiên tiến");
        assertThat(entry.content().decision()).isEqualTo(new Decision("12/QĐ-UBND", LocalDate.of(2021, 12, 20), ""));
        assertThat(entry.content().money()).isEqualTo(540_000L);
        assertThat(entry.name()).isEqualTo("Lê Thị Sen");
        assertThat(entry.unitName()).isEqualTo("Phòng Kế toán");
        assertThat(entry.place()).isEqualTo("Sở Nội vụ, Tỉnh Sông Lam");
        assertThat(entry.keeper()).isEqualTo(department);
        assertThat(entry.source()).isEqualTo("import");
        assertThat(facts("MeritsImported", list)).isEqualTo(1);
    }

    @Test
    void ratings_by_party_and_union_are_known_by_their_names() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Đảng viên hoàn thành xuất sắc nhiệm vụ", 2021),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Xếp loại đảng viên: HTT nhiệm vụ", 2022),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Xếp loại đoàn viên công đoàn - Hoàn thành nhiệm vụ", 2022),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Xếp loại đảng viên: không là đảng viên", 2020),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Hoàn thành tốt nhiệm vụ", 2022));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 5));
        enter(list);
        assertThat(of(sen))
                .extracting(
                        each -> each.entry().content().year(),
                        each -> each.entry().content().kind(),
                        each -> each.entry().content().grade())
                .containsExactlyInAnyOrder(
                        tuple(2021, MeritKind.PARTY_RATING, Grade.EXCELLENT),
                        tuple(2022, MeritKind.PARTY_RATING, Grade.GOOD),
                        tuple(2022, MeritKind.UNION_RATING, Grade.COMPLETED),
                        tuple(2020, MeritKind.PARTY_RATING, Grade.NOT_RATED),
                        tuple(2022, MeritKind.RATING, Grade.GOOD));
    }

    @Test
    void a_rating_by_the_party_without_its_grade_is_no_rating() {
        person("Lê Thị Sen", 1980, accounts);
        var list = read(
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Xếp loại đảng viên", 2021),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Đảng viên ưu tú", 2021));
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.FAULTY, 2));
    }

    @Test
    void same_names_are_told_apart_by_birth_and_unit() {
        var older = person("Lê Thị Sen", 1970, accounts);
        var here = person("Lê Thị Sen", 1980, accounts);
        var there = person("Lê Thị Sen", 1980, records);

        var list = read(
                merit("Lê Thị Sen", 1970, "Phòng Kế toán", "Lao động tiên tiến", 2021),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Lao động tiên tiến", 2022),
                merit("Lê Thị Sen", 1980, "Phòng Văn thư - SNV", "Lao động tiên tiến", 2023));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 3));
        enter(list);
        assertThat(years(older)).containsExactly(2021);
        assertThat(years(here)).containsExactly(2022);
        assertThat(years(there)).containsExactly(2023);
    }

    @Test
    void whoever_is_not_sure_waits_with_those_he_may_be() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        person("Lê Thị Sen", 1980, records);
        var an = person("Phạm Bá Ấn", 1975, accounts);

        var list = read(
                merit("Lê Thị Sen", 1980, "Sở Nội vụ", "Lao động tiên tiến", 2021),
                merit("Lê Thị Sen", null, "Phòng Kế toán", "Lao động tiên tiến", 2022),
                merit("Phạm Bá Ân", 1975, "Phòng Kế toán", "Lao động tiên tiến", 2022),
                merit("Phạm Bá Ấn", 1976, "Phòng Kế toán", "Lao động tiên tiến", 2022),
                merit("Phạm Bá Ấn", 1975, "Phòng Văn thư", "Lao động tiên tiến", 2022),
                merit("Phạm Bá Ấn", 1975, "Phòng Lạ", "Lao động tiên tiến", 2023),
                merit("Không Có Ai", 1975, "Phòng Văn thư", "Lao động tiên tiến", 2022));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.DOUBT, 7));
        assertThat(candidates(list, 2)).hasSize(2);
        assertThat(candidates(list, 3)).hasSize(2).first().isEqualTo(sen.value());
        assertThat(candidates(list, 4)).containsExactly(an.value());
        assertThat(candidates(list, 5)).containsExactly(an.value());
        assertThat(candidates(list, 6)).containsExactly(an.value());
        assertThat(candidates(list, 7)).containsExactly(an.value());
        assertThat(candidates(list, 8)).isEmpty();
    }

    @Test
    void a_decision_holds_for_all_rows_that_write_him_so_and_can_be_taken_back() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(
                merit("Lê Thị Sen", null, "Phòng Kế toán", "Lao động tiên tiến", 2021),
                merit("Lê Thị Sen", null, "Phòng Kế toán", "Lao động tiên tiến", 2022),
                merit("Lê Thị Sen", null, "Phòng Văn thư", "Lao động tiên tiến", 2023));

        decideSubject.isMeant(list, 3, sen.value(), officer);
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 2, Outcome.DOUBT, 1));

        decideSubject.leaveOut(list, 2, officer);
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.LEFT, 2, Outcome.DOUBT, 1));

        decideSubject.reopen(list, 2, officer);
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.DOUBT, 3));
    }

    @Test
    void who_has_moved_to_another_office_before_it_is_entered_is_not_entered_for() {
        var finance = given.unit("Sở Tài chính", "STC", province);
        var sen = person("Lê Thị Sen", 1980, accounts);
        var an = person("Phạm Bá Ấn", 1975, accounts);
        var list = read(
                merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021),
                merit("Phạm Bá Ấn", null, "KT", "LĐTT", 2021),
                merit("Phòng Kế toán", null, null, "Tập thể lao động tiên tiến", 2021));
        decideSubject.isMeant(list, 3, an.value(), officer);
        for (var person : List.of(sen, an)) {
            beans.getBean(TransferPerson.class)
                    .execute(
                            person,
                            new TransferPerson.Move(finance, "Chuyên viên", false, LocalDate.of(2025, 1, 1), ""),
                            given.administrator());
        }

        enter(list);

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.ENTERED, 1, Outcome.DOUBT, 2));
        assertThat(of(sen)).isEmpty();
        assertThat(of(an)).isEmpty();
    }

    @Test
    void a_mended_row_follows_what_was_decided_of_him() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(
                merit("Lê Thị Sen", null, "Phòng Kế toán", "Lao động tiên tiến", 2021),
                merit("Lê Thị Sen", null, "Phòng Kế toán", "Lao động tiên tiễn", 2022),
                merit("Le Thi Sen", null, "Phòng Kế toán", "Không rõ", 2023));
        decideSubject.isMeant(list, 2, sen.value(), officer);

        mendMeritRow.execute(
                list, 4, Map.of("what", "Lao động tiên tiến", "name", "Lê Thị Sen", "unit", "Phòng Kế toán"), officer);

        assertThat(rows.counts(list).get(Outcome.NEW)).isEqualTo(3);
    }

    @Test
    void the_good_rows_are_entered_and_the_doubtful_later() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(
                merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021),
                merit("Lê Thị Sen", null, "KT", "CSTĐCS", 2022),
                merit("Lê Thị Sen", 1980, "KT", "Anh hùng bàn phím", 2023));

        enter(list);
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.ENTERED, 1, Outcome.DOUBT, 1, Outcome.FAULTY, 1));

        decideSubject.isMeant(list, 3, sen.value(), officer);
        mendMeritRow.execute(list, 4, Map.of("what", "Hoàn thành xuất sắc nhiệm vụ"), officer);
        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.ENTERED, 1, Outcome.NEW, 2));
        enter(list);

        assertThat(years(sen)).containsExactly(2023, 2022, 2021);
        assertThat(facts("MeritsImported", list)).isEqualTo(2);
    }

    @Test
    void wrong_cells_say_what_is_wrong_with_them() {
        person("Lê Thị Sen", 1980, accounts);

        var list = read(
                asList(1, "Lê Thị Sen", 1980, "KT", "Huy hiệu gì đó", 2021, "1/QĐ", "20/12/2021", ""),
                asList(2, "", 1980, "KT", "LĐTT", 2021, "1/QĐ", "20/12/2021", ""),
                asList(3, "Lê Thị Sen", "mười", "KT", "LĐTT", "năm ngoái", "1/QĐ", "31/02/2021", "nhiều"),
                asList(4, "Lê Thị Sen", 1980, "KT", "LĐTT", 2021, "", "20/12/2021", ""),
                asList(5, "Lê Thị Sen", 1980, "KT", "LĐTT", 2090, "1/QĐ", "", ""),
                asList(6, "Lê Thị Sen", 1980, "KT", "Sáng kiến cấp cơ sở", 2021, "1/QĐ", "20/12/2021", ""));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.FAULTY, 6));
        assertThat(columnsAtFault(list, 2)).containsExactly("what");
        assertThat(columnsAtFault(list, 3)).containsExactly("name");
        assertThat(columnsAtFault(list, 4)).containsExactlyInAnyOrder("birth", "year", "day", "money");
        assertThat(columnsAtFault(list, 5)).containsExactly("number");
        assertThat(columnsAtFault(list, 6)).containsExactly("year");
        assertThat(columnsAtFault(list, 7)).containsExactly("words");
    }

    @Test
    void the_kind_of_commendation_is_read_where_the_list_has_it() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var lines = new ArrayList<List<?>>();
        var headings = new ArrayList<Object>(HEADINGS);
        headings.add("Loại hình");
        lines.add(headings);
        for (var row : List.of(
                asList("Giấy khen", 2019, "Theo đợt (chuyên đề)"),
                asList("Giấy khen", 2020, "khen đột xuất"),
                asList("Giấy khen", 2021, "Phong trào thi đua (gồm cả thi đua theo chuyên đề)"),
                asList("Giấy khen", 2022, ""),
                asList("Giấy khen", 2023, "Khen cho vui"),
                asList("Lao động tiên tiến", 2023, "Công trạng"))) {
            var line = new ArrayList<Object>(
                    merit("Lê Thị Sen", 1980, "Phòng Kế toán", (String) row.get(0), (int) row.get(1)));
            line.add(row.get(2));
            lines.add(line);
        }
        var list = uploadMerits.execute(department, "ds.xlsx", ListFile.xlsx(lines), officer);
        jobs.begin(list).join();

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 4, Outcome.FAULTY, 2));
        assertThat(columnsAtFault(list, 6)).containsExactly("occasion");
        assertThat(columnsAtFault(list, 7)).containsExactly("occasion");
        mendMeritRow.execute(list, 6, Map.of("occasion", "công trạng"), officer);
        enter(list);
        assertThat(of(sen))
                .extracting(
                        one -> one.entry().content().year(),
                        one -> one.entry().content().occasion())
                .containsExactlyInAnyOrder(
                        tuple(2019, "theme"),
                        tuple(2020, "sudden"),
                        tuple(2021, "theme"),
                        tuple(2022, ""),
                        tuple(2023, "merit"));
    }

    @Test
    void a_unit_is_meant_as_it_was_named_then() {
        var decision = new vn.thidua.organization.model.Decision(LocalDate.of(2025, 7, 1), "15/QĐ-UBND", null, "", "");
        beans.getBean(RenameUnit.class)
                .execute(
                        new Reform.Renaming(
                                records,
                                new Unit.Particulars("Phòng Số hóa", "", "PSH", UnitKind.DIVISION, "Sông Lam", 0)),
                        decision,
                        Ids.next(),
                        given.administrator());
        var sen = person("Lê Thị Sen", 1980, records);

        var list = read(
                merit("Phòng Văn thư", null, null, "Tập thể lao động tiên tiến", 2021),
                merit("Phòng Số hóa", null, "Sở Nội vụ", "Tập thể lao động tiên tiến", 2025),
                merit("Lê Thị Sen", 1980, "Phòng Văn thư", "Lao động tiên tiến", 2021));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 3));
        enter(list);
        assertThat(ledger.of(List.of(Subject.of(records))))
                .extracting(one -> one.entry().name())
                .containsExactly("Phòng Số hóa", "Phòng Văn thư");
        assertThat(of(sen).getFirst().entry().unitName()).isEqualTo("Phòng Văn thư");
    }

    @Test
    void people_who_moved_are_known_by_where_they_were_and_those_who_left_are_found() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        beans.getBean(TransferPerson.class)
                .execute(
                        sen,
                        new TransferPerson.Move(records, "Chuyên viên", false, LocalDate.of(2023, 1, 1), ""),
                        given.administrator());
        var an = person("Phạm Bá Ấn", 1975, accounts);
        beans.getBean(PersonLeaves.class).execute(an, LocalDate.of(2024, 5, 31), given.administrator());

        var list = read(
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Lao động tiên tiến", 2021),
                merit("Lê Thị Sen", 1980, "Phòng Văn thư", "Lao động tiên tiến", 2024),
                merit("Lê Thị Sen", 1980, "Phòng Văn thư", "Chiến sĩ thi đua cơ sở", 2021),
                merit("Phạm Bá Ấn", 1975, "Phòng Kế toán", "Lao động tiên tiến", 2022));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 3, Outcome.DOUBT, 1));
        enter(list);
        assertThat(years(sen)).containsExactly(2024, 2021);
        assertThat(years(an)).containsExactly(2022);
    }

    @Test
    void households_and_enterprises_are_found_by_their_names() {
        var household = beans.getBean(AddSubject.class)
                .execute(
                        new OutsideSubject.Particulars(
                                OutsideSubjectKind.HOUSEHOLD,
                                "Hộ ông Lò Văn Tám",
                                "Lò Văn Tám",
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

        var list = read(merit("Hộ ông Lò Văn Tám", null, null, "Gia đình văn hóa", 2023));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 1));
        enter(list);
        assertThat(ledger.of(List.of(Subject.of(household)))).hasSize(1);
    }

    @Test
    void a_list_sent_twice_is_known_the_second_time_and_a_row_twice_is_entered_once() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var row = merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021);
        var first = read(row, row);
        assertThat(rows.counts(first)).isEqualTo(Map.of(Outcome.NEW, 1, Outcome.KNOWN, 1));
        enter(first);

        var second = read(row);

        assertThat(rows.counts(second)).isEqualTo(Map.of(Outcome.KNOWN, 1));
        assertRefused(LedgerRefusals.IMPORT_NOTHING, () -> enterMerits.execute(second, officer));
        assertThat(of(sen)).hasSize(1);
    }

    @Test
    void what_another_import_has_entered_meanwhile_is_known_when_it_comes_to_it() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var row = merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021);
        var first = read(row);
        var second = read(row, merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2022));

        enter(first);
        enter(second);

        assertThat(rows.counts(second)).isEqualTo(Map.of(Outcome.KNOWN, 1, Outcome.ENTERED, 1));
        assertThat(years(sen)).containsExactly(2022, 2021);
    }

    @Test
    void two_imports_at_once_enter_each_merit_once() {
        var people = IntStream.range(0, 60)
                .mapToObj(i -> person("Lê Văn Số " + (char) ('A' + i % 26) + i, 1980, accounts))
                .toList();
        var names = people.stream().map(this::name).toList();
        var all = names.stream()
                .map(name -> merit(name, 1980, "KT", "LĐTT", 2021))
                .toList();
        var backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        var first = read(all);
        var second = read(backwards);
        enterMerits.execute(first, officer);
        enterMerits.execute(second, officer);

        var one = jobs.begin(first);
        var other = jobs.begin(second);
        one.join();
        other.join();

        assertThat(people).allSatisfy(person -> assertThat(of(person)).hasSize(1));
        assertThat(rows.counts(first).getOrDefault(Outcome.ENTERED, 0)
                        + rows.counts(second).getOrDefault(Outcome.ENTERED, 0))
                .isEqualTo(60);
    }

    @Test
    void entering_said_twice_is_done_once_and_goes_on_after_a_stop_of_the_server() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021));

        enterMerits.execute(list, officer);
        enterMerits.execute(list, officer);
        assertThat(imports.require(list).state()).isEqualTo(ImportState.APPLYING);
        assertThat(imports.waiting()).contains(list);
        jobs.begin(list).join();
        enterMerits.execute(list, officer);
        jobs.begin(list).join();

        assertThat(of(sen)).hasSize(1);
        assertThat(facts("MeritsImported", list)).isEqualTo(1);
    }

    @Test
    void a_whole_import_is_undone_with_its_reason_and_may_be_entered_anew() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var row = merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021);
        var list = read(row, merit("Lê Thị Sen", 1980, "KT", "CSTĐCS", 2021));
        enter(list);
        var merits = rows.merits(list);

        assertRefused(LedgerRefusals.IMPORT_REASON, () -> undoMeritImport.execute(list, " ", officer));
        undoMeritImport.execute(list, "Gửi nhầm tệp", officer);
        jobs.begin(list).join();

        assertThat(imports.require(list).state()).isEqualTo(ImportState.UNDONE);
        assertThat(of(sen)).isEmpty();
        assertThat(merits)
                .hasSize(2)
                .allSatisfy(merit ->
                        assertThat(ledger.entries(merit).getLast().reason()).isEqualTo("Gửi nhầm tệp"));
        assertThat(facts("MeritImportUndone", list)).isEqualTo(1);
        var again = read(row);
        assertThat(rows.counts(again)).isEqualTo(Map.of(Outcome.NEW, 1));
        enter(again);
        assertThat(of(sen)).hasSize(1);
    }

    @Test
    void an_import_that_something_builds_on_is_not_undone_and_says_what_it_is() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021), merit("Lê Thị Sen", 1980, "KT", "CSTĐCS", 2021));
        enter(list);
        var standing = of(sen).getFirst();
        beans.getBean(EndMerit.class)
                .revoke(
                        standing.merit(),
                        standing.entry().key(),
                        new Decision("9/QĐ-UBND", LocalDate.of(2022, 3, 1), ""),
                        "Kê khai không đúng",
                        Ids.next(),
                        officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undoMeritImport.execute(list, "Nhầm", officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(LedgerRefusals.IMPORT_BUILT_ON))
                .satisfies(refusal -> assertThat(refusal.text().arguments().toString())
                        .contains("Lê Thị Sen", standing.entry().content().words(), "2021"));
        assertThat(imports.require(list).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void only_officers_of_the_unit_or_above_work_on_its_imports() {
        person("Lê Thị Sen", 1980, accounts);
        var list = read(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021));
        var head = given.actor(Role.HEAD, department);
        var elsewhere = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Tài chính", "STC", province));
        var below = given.actor(Role.EMULATION_OFFICER, accounts);

        assertThatThrownBy(() -> uploadMerits.execute(department, "a.xlsx", new byte[1], head))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> uploadMerits.execute(department, "a.xlsx", new byte[1], elsewhere))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> enterMerits.execute(list, elsewhere)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> enterMerits.execute(list, head)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decideSubject.leaveOut(list, 2, below)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> undoMeritImport.execute(list, "x", elsewhere)).isInstanceOf(Missing.class);
    }

    @Test
    void nobody_outside_the_unit_is_matched_or_may_be_chosen() {
        var finance = given.unit("Sở Tài chính", "STC", province);
        var elsewhere = person("Lê Thị Sen", 1980, finance);
        var list = read(merit("Lê Thị Sen", 1980, "Sở Tài chính", "LĐTT", 2021));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.DOUBT, 1));
        assertThat(candidates(list, 2)).isEmpty();
        assertThatThrownBy(() -> decideSubject.isMeant(list, 2, elsewhere.value(), officer))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> decideSubject.isMeant(list, 2, Ids.next(), officer))
                .isInstanceOf(Missing.class);
    }

    @Test
    void what_the_province_entered_is_not_undone_further_down() {
        person("Lê Thị Sen", 1980, accounts);
        var above = given.actor(Role.EMULATION_OFFICER, province);
        var list = uploadMerits.execute(
                department, "ds.xlsx", file(List.of(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021))), above);
        jobs.begin(list).join();
        enterMerits.execute(list, above);
        jobs.begin(list).join();

        assertRefused(LedgerRefusals.NOT_KEEPER, () -> undoMeritImport.execute(list, "Nhầm", officer));
        undoMeritImport.execute(list, "Nhầm", above);
        jobs.begin(list).join();
        assertThat(imports.require(list).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void who_was_charged_no_more_when_it_comes_to_entering_enters_nothing() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var list = read(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021));
        enterMerits.execute(list, officer);
        jdbc.sql("delete from access.role_grant where account = :account")
                .param("account", officer.account())
                .update();

        jobs.begin(list).join();

        assertThat(imports.require(list).state()).isEqualTo(ImportState.READY);
        assertThat(imports.require(list).problem()).isNotNull();
        assertThat(of(sen)).isEmpty();
    }

    @Test
    void files_that_are_no_list_are_refused_in_words() {
        for (var content : List.of(
                new byte[0],
                "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                ListFile.xlsx(List.of(List.of("Cột lạ", "Cột khác"), List.of("a", "b"))),
                ListFile.xlsx(List.of(HEADINGS)))) {
            var list = uploadMerits.execute(department, "ds.xlsx", content, officer);
            jobs.begin(list).join();
            assertThat(imports.require(list).state()).isEqualTo(ImportState.FAILED);
            assertThat(imports.require(list).problem()).isNotNull();
        }
    }

    @Test
    void the_chain_holds_over_what_was_imported_and_undone() {
        person("Lê Thị Sen", 1980, accounts);
        var list = read(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2019), merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2020));
        enter(list);
        undoMeritImport.execute(list, "Nhầm", officer);
        jobs.begin(list).join();

        beans.getBean(LedgerVerifications.class).begin("test");

        assertThat(beans.getBean(LedgerVerifications.class)
                        .latest(1)
                        .getFirst()
                        .verdict()
                        .sound())
                .isTrue();
    }

    @Test
    void a_merit_entered_by_hand_is_there_already() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        beans.getBean(RecordMerit.class)
                .execute(
                        Subject.of(sen),
                        new Merit(
                                MeritKind.TITLE,
                                new AwardCode("LDTT"),
                                "",
                                null,
                                2021,
                                null,
                                new Decision("12/QD-UBND", LocalDate.of(2021, 12, 20), ""),
                                null,
                                ""),
                        Ids.next(),
                        officer);

        var list = read(merit("Lê Thị Sen", 1980, "KT", "LĐTT", 2021));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.KNOWN, 1));
    }

    @Test
    void a_form_of_the_places_own_is_read_by_its_name_or_code_as_long_as_it_held() {
        var sen = person("Lê Thị Sen", 1980, accounts);
        var lasting = "2021-01-01\nto: 2022-12-31";
        new GivenRegulations(given, beans)
                .approved(
                        province,
                        GivenRegulations.content(
                                lasting,
                                "- {kind: form, article: 'Điều 8', code: THUKHEN, name: 'Thư khen', level: province,"
                                        + " subject: any, decider: head}\n"));
        new GivenRegulations(given, beans)
                .approved(
                        given.unit("Tỉnh Sông Hồng", null),
                        GivenRegulations.content(
                                lasting,
                                "- {kind: form, article: 'Điều 8', code: KHENNGAY, name: 'Khen ngay', level: province,"
                                        + " subject: any, decider: head}\n"));

        var list = read(
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "thư khen", 2021),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "THUKHEN", 2022),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Thư khen", 2023),
                merit("Lê Thị Sen", 1980, "Phòng Kế toán", "Khen ngay", 2021));

        assertThat(rows.counts(list)).isEqualTo(Map.of(Outcome.NEW, 2, Outcome.FAULTY, 2));
        assertThat(columnsAtFault(list, 4)).containsExactly("what");
        assertThat(columnsAtFault(list, 5)).containsExactly("what");
        enter(list);
        assertThat(of(sen))
                .extracting(
                        one -> one.entry().content().year(),
                        one -> one.entry().content().words())
                .containsExactlyInAnyOrder(tuple(2021, "Thư khen"), tuple(2022, "Thư khen"));
    }

    private PersonId person(String name, int born, UnitId unit) {
        return beans.getBean(AddPerson.class)
                .execute(new Person.Particulars(unit, name, born, "Chuyên viên", false), given.administrator());
    }

    private String name(PersonId person) {
        return jdbc.sql("select name from organization.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private static List<?> merit(String name, Integer born, String unit, String what, int year) {
        return asList(1, name, born, unit, what, year, "12/QĐ-UBND", LocalDate.of(year, 12, 20), "540.000");
    }

    private static byte[] file(List<List<?>> lines) {
        var all = new ArrayList<List<?>>();
        all.add(HEADINGS);
        all.addAll(lines);
        return ListFile.xlsx(all);
    }

    private MeritImportId read(List<?>... lines) {
        return read(List.of(lines));
    }

    private MeritImportId read(List<? extends List<?>> lines) {
        var list = uploadMerits.execute(department, "ds.xlsx", file(new ArrayList<>(lines)), officer);
        jobs.begin(list).join();
        assertThat(imports.require(list).state()).isEqualTo(ImportState.READY);
        return list;
    }

    private void enter(MeritImportId list) {
        enterMerits.execute(list, officer);
        jobs.begin(list).join();
    }

    private List<Standing> of(PersonId person) {
        return ledger.of(List.of(Subject.of(person)));
    }

    private List<Integer> years(PersonId person) {
        return of(person).stream().map(one -> one.entry().content().year()).toList();
    }

    private List<UUID> candidates(MeritImportId list, int line) {
        return jdbc.sql("""
                        select c ->> 'id' from ledger.import_row r, jsonb_array_elements(r.candidates) with ordinality as x(c, n)
                        where r.import = :list and r.line = :line order by n
                        """)
                .param("list", list.value())
                .param("line", line)
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }

    private List<String> columnsAtFault(MeritImportId list, int line) {
        return jdbc.sql("""
                        select distinct f ->> 'column' from ledger.import_row r, jsonb_array_elements(r.findings) f
                        where r.import = :list and r.line = :line
                        """)
                .param("list", list.value())
                .param("line", line)
                .query(String.class)
                .list();
    }

    private int facts(String fact, MeritImportId list) {
        return jdbc.sql("select count(*) from audit.entry where fact = :fact and subject = :list")
                .param("fact", "ledger." + fact)
                .param("list", list.value())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
