package vn.thidua.rulebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.model.Finding;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.local.usecase.ApproveRegulation;
import vn.thidua.rulebook.local.usecase.BeginVersion;
import vn.thidua.rulebook.local.usecase.ChangeRegulation;
import vn.thidua.rulebook.local.usecase.DeleteRegulation;
import vn.thidua.rulebook.local.usecase.EnterRegulation;
import vn.thidua.rulebook.local.usecase.GiveBackRegulation;
import vn.thidua.rulebook.local.usecase.ProposeRegulation;
import vn.thidua.rulebook.local.usecase.RepealRegulation;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class RegulationLifeTests {
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String PLAN = """
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. CHỈ TIÊU
            - Danh hiệu “Lao động tiên tiến”: 60 cá nhân.
            - Danh hiệu “Chiến sĩ thi đua cơ sở”: %02d cá nhân.
            """;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RegulationStore store;

    @Autowired
    private Regulations regulations;

    @Autowired
    private Examiner examiner;

    @Autowired
    private JdbcClient jdbc;

    private GivenRegulations rules;
    private UnitId province;
    private UnitId department;
    private UnitId elsewhere;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void a_province_with_a_department_beside_another() {
        rules = new GivenRegulations(given, beans);
        province = given.unit("UBND tỉnh Sông Lam", UnitKind.PROVINCE, null);
        department = given.unit("Sở Công Thương", UnitKind.DEPARTMENT, province);
        elsewhere = given.unit("UBND tỉnh Núi Cao", UnitKind.PROVINCE, null);
        officer = given.actor(Role.EMULATION_OFFICER, province);
        head = given.actor(Role.HEAD, province);
    }

    @Test
    void what_another_person_has_approved_holds_for_the_unit_and_all_below() {
        var id = rules.proposed(province, tenPercent(), officer);
        assertThat(share(department)).isNull();

        use(ApproveRegulation.class).execute(id, 1, head);

        assertThat(share(province)).isEqualByComparingTo("0.1");
        assertThat(share(department)).isEqualByComparingTo("0.1");
        assertThat(share(elsewhere)).isNull();
        assertThat(regulations.asOf(LocalDate.of(2025, 12, 31), department).cap(FIGHTER))
                .hasValueSatisfying(cap -> assertThat(cap.share()).isNull());
        assertThat(store.steps(id))
                .extracting(Step::kind, Step::account)
                .containsExactly(
                        tuple(Step.Kind.APPROVED, head.account()),
                        tuple(Step.Kind.PROPOSED, officer.account()),
                        tuple(Step.Kind.ENTERED, officer.account()));
        assertThat(facts(id))
                .containsExactly(
                        "rulebook.RegulationEntered", "rulebook.RegulationProposed", "rulebook.RegulationApproved");
    }

    @Test
    void the_check_of_a_plan_below_cites_the_regulation() {
        assertThat(capFindings(7))
                .allMatch(finding -> finding.severity() == Finding.Severity.NOTES && finding.origin() == null);
        rules.approved(province, tenPercent());

        assertThat(capFindings(6)).isEmpty();
        assertThat(capFindings(7)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKS);
            assertThat(finding.citation())
                    .isEqualTo("Điều 5 Quy chế thi đua, khen thưởng tỉnh Sông Lam (5/2026/QĐ-UBND)");
            assertThat(finding.origin()).isNotNull().satisfies(origin -> {
                assertThat(origin.place()).isEqualTo("UBND tỉnh Sông Lam");
                assertThat(origin.address()).startsWith("/rules/regulations/");
                assertThat(origin.inherited()).isFalse();
            });
        });
    }

    @Test
    void the_tightest_cap_wins_and_a_looser_one_below_is_not_let_through() {
        rules.approved(province, tenPercent());
        var local = given.actor(Role.EMULATION_OFFICER, department);
        var loose = rules.draft(department, content(12), local);
        refuses(RegulationRefusals.LOOSENS, () -> use(ProposeRegulation.class).execute(loose, 0, local));
        assertThat(regulations.examine(content(12), department))
                .singleElement()
                .satisfies(remark -> assertThat(remark.citation()).contains("tỉnh Sông Lam"));

        rules.approved(department, content(8));

        assertThat(share(department)).isEqualByComparingTo("0.08");
        assertThat(share(province)).isEqualByComparingTo("0.1");
    }

    @Test
    void nobody_approves_what_he_has_had_a_hand_in() {
        given.also(officer, Role.HEAD, province);
        var id = rules.proposed(province, tenPercent(), officer);

        refuses(RegulationRefusals.OWN_HAND, () -> use(ApproveRegulation.class).execute(id, 1, officer));
        assertThat(share(province)).isNull();
    }

    @Test
    void the_wrong_people_are_turned_away_and_drafts_of_others_are_not_there() {
        var id = rules.draft(province, tenPercent(), officer);
        var below = given.actor(Role.EMULATION_OFFICER, department);
        var reader = given.actor(Role.UNION_OFFICER, province);
        var stranger = given.actor(Role.HEAD, elsewhere);

        for (var who : List.of(below, reader, stranger)) {
            assertThatThrownBy(() -> use(ChangeRegulation.class).execute(id, 0, content(9), who))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> use(ApproveRegulation.class).execute(id, 0, who))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> use(DeleteRegulation.class).execute(id, 0, who))
                    .isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> use(EnterRegulation.class).execute(province, tenPercent(), Ids.next(), below))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> use(EnterRegulation.class).execute(province, tenPercent(), Ids.next(), reader))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> use(ProposeRegulation.class).execute(id, 0, head))
                .isInstanceOf(Refusal.class);
        use(ProposeRegulation.class).execute(id, 0, officer);
        assertThatThrownBy(() -> use(ApproveRegulation.class).execute(id, 1, officer))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_given_back_is_mended_and_proposed_again() {
        var id = rules.proposed(province, tenPercent(), officer);
        refuses(RegulationRefusals.REASON, () -> use(GiveBackRegulation.class).execute(id, 1, " ", head));
        use(GiveBackRegulation.class).execute(id, 1, "Ghi rõ cách làm tròn", head);

        use(ChangeRegulation.class).execute(id, 2, content(9), officer);
        use(ProposeRegulation.class).execute(id, 3, officer);
        use(ApproveRegulation.class).execute(id, 4, head);

        assertThat(share(province)).isEqualByComparingTo("0.09");
        refuses(RegulationRefusals.LOCKED, () -> use(ChangeRegulation.class).execute(id, 5, content(8), officer));
        refuses(RegulationRefusals.LOCKED, () -> use(DeleteRegulation.class).execute(id, 5, officer));
    }

    @Test
    void a_second_click_changes_nothing_and_a_stale_form_is_refused() {
        var key = Ids.next();
        var id = use(EnterRegulation.class).execute(province, tenPercent(), key, officer);
        assertThat(use(EnterRegulation.class).execute(province, tenPercent(), key, officer))
                .isEqualTo(id);
        use(ChangeRegulation.class).execute(id, 0, content(9), officer);
        use(ChangeRegulation.class).execute(id, 0, content(9), officer);
        refuses(
                RegulationRefusals.CHANGED_MEANWHILE,
                () -> use(ChangeRegulation.class).execute(id, 0, content(8), officer));
        refuses(
                RegulationRefusals.CHANGED_MEANWHILE,
                () -> use(ProposeRegulation.class).execute(id, 0, officer));
        use(ProposeRegulation.class).execute(id, 1, officer);
        use(ProposeRegulation.class).execute(id, 1, officer);
        use(ApproveRegulation.class).execute(id, 2, head);
        use(ApproveRegulation.class).execute(id, 2, head);

        assertThat(store.steps(id)).hasSize(4);
        assertThat(store.require(id).version()).isEqualTo(3);
    }

    @Test
    void a_new_version_takes_over_on_its_first_day() {
        var old = rules.approved(province, tenPercent());
        var young = use(BeginVersion.class).execute(old, Ids.next(), officer);
        refuses(
                RegulationRefusals.REPLACED_ALREADY,
                () -> use(BeginVersion.class).execute(old, Ids.next(), officer));
        use(ChangeRegulation.class)
                .execute(young, 0, GivenRegulations.content("2026-05-15", GivenRegulations.cap(8)), officer);
        use(ProposeRegulation.class).execute(young, 1, officer);
        use(ApproveRegulation.class).execute(young, 2, head);

        assertThat(regulations.asOf(LocalDate.of(2026, 5, 14), department).cap(FIGHTER))
                .hasValueSatisfying(cap -> assertThat(cap.share()).isEqualByComparingTo("0.1"));
        assertThat(regulations.asOf(LocalDate.of(2026, 5, 15), department).cap(FIGHTER))
                .hasValueSatisfying(cap -> assertThat(cap.share()).isEqualByComparingTo("0.08"));
        assertThat(regulations.holding(DAY, department))
                .extracting(Regulation::id)
                .containsExactly(young);
        assertThat(store.require(old).content().to()).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void what_is_repealed_still_holds_for_the_days_before() {
        var id = rules.approved(province, tenPercent());
        refuses(
                RegulationRefusals.REPEAL_DAY,
                () -> use(RepealRegulation.class).execute(id, 2, LocalDate.of(2025, 1, 1), "Nhầm", head));
        use(RepealRegulation.class).execute(id, 2, LocalDate.of(2026, 4, 1), "Có quy chế khác", head);

        assertThat(share(province)).isNull();
        assertThat(regulations.asOf(LocalDate.of(2026, 3, 31), province).cap(FIGHTER))
                .hasValueSatisfying(cap -> assertThat(cap.share()).isEqualByComparingTo("0.1"));
    }

    @Test
    void a_draft_is_thrown_away_and_brought_back() {
        var id = rules.draft(province, tenPercent(), officer);
        use(DeleteRegulation.class).execute(id, 0, officer);
        refuses(RegulationRefusals.LOCKED, () -> use(ProposeRegulation.class).execute(id, 1, officer));
        use(DeleteRegulation.class).restore(id, officer);
        use(ProposeRegulation.class).execute(id, 2, officer);

        assertThat(store.require(id).state()).isEqualTo(RegulationState.PROPOSED);
    }

    @Test
    void every_kind_of_provision_adds_to_the_law() {
        rules.approved(province, GivenRegulations.content("2026-01-01", """
                - {kind: rated, article: 'Điều 4', award: CSTDCS, rating: excellent}
                - {kind: members-share, article: 'Điều 4', award: TTLDTT, held: LDTT, percent: 80}
                - {kind: block-count, article: 'Điều 6', award: COTINH, blocks: block, count: 2}
                - {kind: last-day, article: 'Điều 7', awards: [CSTDT], what: 'Hồ sơ', day: '28/02', year: same, receiver: 'Sở Nội vụ'}
                - {kind: days-before, article: 'Điều 7', award: COCP, what: 'Hồ sơ', days: 20, receiver: 'Sở Nội vụ'}
                - {kind: prize, article: 'Điều 9', award: KNC, subject: individual, coefficient: 0.5}
                - {kind: scale, article: 'Điều 3', name: 'Thang điểm', bands: ['90 | A | excellent', '70 | B | good']}
                - {kind: form, article: 'Điều 8', code: THUKHEN, name: 'Thư khen', level: province, subject: any, decider: province}
                """));

        var law = regulations.asOf(DAY, department);

        assertThat(law.standards(FIGHTER)).hasSizeGreaterThan(1);
        assertThat(law.prerequisites(new AwardCode("TTLDTT")))
                .anyMatch(each -> each.value().compareTo(new BigDecimal("0.8")) == 0);
        assertThat(law.quotas(new AwardCode("COTINH"))).hasSize(1);
        assertThat(law.deadlines(new AwardCode("CSTDT")))
                .anyMatch(each -> each.receiver().equals("Sở Nội vụ"));
        assertThat(law.deadlines(new AwardCode("COCP")))
                .anyMatch(each -> each.day().equals(MonthDay.of(6, 10)));
        assertThat(law.prize(new AwardCode("KNC"), Award.Subject.INDIVIDUAL, null))
                .hasValueSatisfying(
                        money -> assertThat(money.prize().coefficient()).isEqualByComparingTo("0.5"));
        assertThat(law.scales()).anyMatch(scale -> scale.name().equals("Thang điểm"));
        assertThat(law.local().forms()).hasSize(1);
    }

    @Test
    void a_title_of_the_place_is_known_to_the_check_of_its_plans_only() {
        var plan = PLAN.formatted(6) + "- Danh hiệu “Ngôi sao xứ biển”: 02 cá nhân.\n";
        assertThat(examiner.examine(department, plan).findings()).anyMatch(RegulationLifeTests::unknown);
        rules.approved(
                province,
                GivenRegulations.content(
                        "2026-01-01",
                        "- {kind: form, article: 'Điều 8', code: NSXB, name: 'Ngôi sao xứ biển', level: province,"
                                + " subject: individual, decider: province}\n"));

        assertThat(examiner.examine(department, plan).findings()).noneMatch(RegulationLifeTests::unknown);
        assertThat(examiner.examine(elsewhere, plan).findings()).anyMatch(RegulationLifeTests::unknown);
    }

    private static boolean unknown(Finding finding) {
        return finding.kind().equals("title_unknown");
    }

    @Test
    void what_the_law_has_outgrown_holds_no_more_though_nobody_has_repealed_it() {
        var collective = new AwardCode("TTLDTT");
        rules.approved(
                province,
                GivenRegulations.content(
                        "2021-01-05",
                        "- {kind: members-share, article: 'Điều 4', award: TTLDTT, held: LDTT, percent: 60}\n"
                                + "- {kind: words, article: 'Điều 6', award: TTLDTT, words: 'Đoàn kết.'}\n"));

        assertThat(regulations
                        .asOf(LocalDate.of(2023, 12, 31), department)
                        .local()
                        .standards())
                .hasSize(2);
        assertThat(regulations
                        .asOf(LocalDate.of(2024, 1, 1), department)
                        .local()
                        .standards())
                .singleElement()
                .satisfies(standard -> assertThat(standard.award()).isEqualTo(collective));
    }

    private List<Finding> capFindings(int fighters) {
        return examiner.examine(department, PLAN.formatted(fighters)).findings().stream()
                .filter(finding -> finding.kind().equals("ratio_check"))
                .toList();
    }

    private @Nullable BigDecimal share(UnitId unit) {
        return regulations.asOf(DAY, unit).cap(FIGHTER).orElseThrow().share();
    }

    private List<String> facts(RegulationId id) {
        return jdbc.sql("select fact from audit.entry where subject = :id order by id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static Content tenPercent() {
        return content(10);
    }

    private static Content content(int percent) {
        return GivenRegulations.content("2026-01-01", GivenRegulations.cap(percent));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private <T> T use(Class<T> type) {
        return beans.getBean(type);
    }
}
