package vn.thidua.rulebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.local.usecase.AdoptRegulation;
import vn.thidua.rulebook.local.usecase.ApproveRegulation;
import vn.thidua.rulebook.local.usecase.DeleteRegulation;
import vn.thidua.rulebook.local.usecase.ProposeRegulation;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.SignedIn;

/// Regulations of units that have ended, and what units below name of those above.
@DatabaseTest
class InheritanceTests {
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final AwardCode LETTER = new AwardCode("THUKHEN");
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String FORM =
            "- {kind: form, article: 'Điều 9', code: THUKHEN, name: 'Thư khen của Chủ tịch tỉnh',"
                    + " level: province, subject: individual, decider: province}\n";

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Regulations regulations;

    @Autowired
    private RegulationStore store;

    @Autowired
    private RegulationPermits permits;

    @Autowired
    private MockMvc web;

    private GivenRegulations rules;
    private UnitId province;
    private UnitId home;
    private UnitId finance;
    private UnitId below;
    private UnitId beside;

    @BeforeEach
    void two_departments_with_a_division_each() {
        rules = new GivenRegulations(given, beans);
        province = given.unit("UBND tỉnh Sông Lam", UnitKind.PROVINCE, null);
        home = given.unit("Sở Nội vụ", UnitKind.DEPARTMENT, province);
        finance = given.unit("Sở Tài chính", UnitKind.DEPARTMENT, province);
        below = given.unit("Phòng Thi đua", UnitKind.DIVISION, home);
        beside = given.unit("Phòng Ngân sách", UnitKind.DIVISION, finance);
    }

    @Test
    void an_heir_goes_on_by_the_regulation_of_the_former_unit_until_it_has_its_own() {
        var old = rules.approved(home, GivenRegulations.content("2025-01-01", GivenRegulations.cap(10)));
        var heir = merged();

        assertThat(shares(regulations.asOf(LocalDate.of(2025, 6, 1), home))).containsExactly("0.1");
        assertThat(shares(regulations.asOf(DAY, heir))).containsExactly("0.1");
        assertThat(origin(regulations.asOf(DAY, heir)).inherited()).isTrue();
        assertThat(origin(regulations.asOf(DAY, heir)).place()).isEqualTo("Sở Nội vụ");
        assertThat(shares(regulations.asOf(DAY, below))).containsExactly("0.1");
        assertThat(shares(regulations.asOf(DAY, beside))).isEmpty();
        assertThat(shares(regulations.asOf(DAY, given.unit("Phòng mới", UnitKind.DIVISION, heir))))
                .containsExactly("0.1");

        rules.approved(heir, GivenRegulations.content("2026-02-01", GivenRegulations.cap(8)));

        assertThat(shares(regulations.asOf(LocalDate.of(2026, 1, 31), heir))).containsExactly("0.1");
        assertThat(shares(regulations.asOf(DAY, heir))).containsExactly("0.08");
        assertThat(origin(regulations.asOf(DAY, heir)).inherited()).isFalse();
        assertThat(shares(regulations.asOf(DAY, below))).containsExactly("0.08");
        assertThat(store.require(old).content().to()).isNull();
    }

    @Test
    void an_heir_takes_over_a_regulation_as_its_own_draft_that_names_its_source() {
        var old = rules.approved(home, GivenRegulations.content("2025-01-01", GivenRegulations.cap(10)));
        var heir = merged();
        var officer = given.actor(Role.EMULATION_OFFICER, heir);
        var head = given.actor(Role.HEAD, heir);
        assertThat(permits.requireSee(officer, old).id()).isEqualTo(old);

        var draft = adopt(old, heir, officer);

        assertThat(adopt(old, heir, officer)).isEqualTo(draft);
        var taken = store.require(draft);
        assertThat(taken.unit()).isEqualTo(heir);
        assertThat(taken.state()).isEqualTo(RegulationState.DRAFT);
        assertThat(taken.lineage().adopts()).isEqualTo(old);
        assertThat(taken.content().provisions())
                .isEqualTo(store.require(old).content().provisions());
        assertThat(store.steps(draft).getFirst().kind()).isEqualTo(Step.Kind.ADOPTED);

        beans.getBean(ProposeRegulation.class).execute(draft, 0, officer);
        beans.getBean(ApproveRegulation.class).execute(draft, 1, head);
        var today = taken.content().from();
        assertThat(origin(regulations.asOf(today, heir)).inherited()).isFalse();
        assertThat(origin(regulations.asOf(today.minusDays(1), heir)).inherited())
                .isTrue();
    }

    @Test
    void the_page_of_a_former_unit_s_regulation_offers_to_take_it_over() throws Exception {
        var old = rules.approved(home, GivenRegulations.content("2025-01-01", GivenRegulations.cap(10)));
        var heir = merged();
        var address = "/rules/regulations/" + old.text();
        var officer = SignedIn.session(web, given.signsIn(Role.EMULATION_OFFICER, heir));
        var head = SignedIn.session(web, given.signsIn(Role.HEAD, heir));

        assertThat(page("/", officer).text()).contains("Xem, kế thừa", "Quy định của Sở Nội vụ, đơn vị đã kết thúc");
        assertThat(page("/", head).text()).doesNotContain("Xem, kế thừa");
        var offered = page(address, officer).select("form[action$=adoptions]");
        assertThat(offered.text()).contains("Lập bản thảo kế thừa cho Sở Nội vụ và Tài chính");
        assertThat(page(address, head).select("form[action$=adoptions]")).isEmpty();
        assertThat(page("/rules/regulations", officer)
                        .select("#results tr:contains(5/2026)")
                        .text())
                .contains("Sở Nội vụ", "đã kết thúc 30/06/2025");
        assertThat(page("/rules/awards/CSTDCS?day=2026-06-01", officer).text())
                .contains("(5/2026/QĐ-UBND), Sở Nội vụ", "quy định của Sở Nội vụ, đã kết thúc hoạt động");

        var answer = web.perform(post(address + "/adoptions")
                        .param("unit", offered.select("[name=unit]").val())
                        .param("formKey", offered.select("[name=formKey]").val())
                        .with(csrf())
                        .cookie(officer))
                .andReturn()
                .getResponse();
        var draft = page(Objects.requireNonNull(answer.getRedirectedUrl()), officer);
        assertThat(draft.select("dl.facts").text()).contains("Kế thừa", "Sở Nội vụ");
        assertThat(page(address, officer).select("form[action$=adoptions]")).isEmpty();
        assertThat(page("/", officer).text()).doesNotContain("Xem, kế thừa").contains("Soạn tiếp");
    }

    @Test
    void who_adopts_has_a_hand_in_it_and_one_thrown_away_can_be_taken_over_again() {
        var old = rules.approved(home, GivenRegulations.content("2025-01-01", GivenRegulations.cap(10)));
        var heir = merged();
        var officer = given.actor(Role.EMULATION_OFFICER, heir);
        var first = adopt(old, heir, officer);
        assertThat(store.writtenBy(first, officer)).isTrue();
        beans.getBean(DeleteRegulation.class).execute(first, 0, officer);

        var second = adopt(old, heir, officer);

        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> beans.getBean(DeleteRegulation.class).restore(first, officer))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(RegulationRefusals.ADOPTED_ALREADY));
    }

    @Test
    void nobody_else_takes_over() {
        var old = rules.approved(home, GivenRegulations.content("2025-01-01", GivenRegulations.cap(10)));
        var other = given.unit("Sở Công Thương", UnitKind.DEPARTMENT, province);
        var stranger = given.actor(Role.EMULATION_OFFICER, other);
        assertThatThrownBy(() -> adopt(old, home, given.actor(Role.EMULATION_OFFICER, home)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RegulationRefusals.NOT_HEIR));
        var heir = merged();
        assertThatThrownBy(() -> adopt(old, other, stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> permits.requireSee(stranger, old)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> adopt(old, heir, stranger)).isInstanceOfAny(Missing.class, Refusal.class);
        var above = given.actor(Role.EMULATION_OFFICER, province);
        assertThatThrownBy(() -> adopt(old, other, above))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RegulationRefusals.NOT_HEIR));
    }

    @Test
    void a_unit_names_the_form_of_its_own_of_a_unit_above_and_tightens_it() {
        rules.approved(province, GivenRegulations.content("2025-01-01", FORM + letters("15")));
        assertThat(read(letters("10"), beside).faults()).isEmpty();
        assertThat(RegulationFile.read(bytes(letters("10")), Rulebook.load()).faults())
                .isNotEmpty();

        var looser = Objects.requireNonNull(read(letters("20"), home).content());
        assertThat(regulations.examine(looser, home))
                .singleElement()
                .satisfies(remark -> assertThat(remark.blocks()).isTrue());
        var twice = Objects.requireNonNull(
                read(FORM.replace("Điều 9", "Điều 2"), home).content());
        assertThat(regulations.examine(twice, home)).isNotEmpty();

        var tighter = Objects.requireNonNull(read(
                        letters("10")
                                + "- {kind: rated, article: 'Điều 3', award: THUKHEN, rating: good}\n"
                                + "- {kind: prize, article: 'Điều 4', award: THUKHEN, subject: individual, coefficient: 0.2}\n",
                        home)
                .content());
        assertThat(regulations.examine(tighter, home)).isEmpty();
        rules.approved(home, tighter);
        var law = regulations.asOf(DAY, below);
        assertThat(law.cap(LETTER))
                .map(Cap::share)
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.1"));
        assertThat(law.standards(LETTER)).hasSize(1);
        assertThat(regulations.asOf(DAY, beside).standards(LETTER)).isEmpty();
    }

    private Document page(String address, Cookie who) throws Exception {
        var answer = web.perform(get(address).cookie(who)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String letters(String percent) {
        return "- {kind: cap, article: 'Điều 2', award: THUKHEN, percent: " + percent
                + ", of: [LDTT], rounding: down}\n";
    }

    private RegulationFile.Read read(String provisions, UnitId unit) {
        return RegulationFile.read(bytes(provisions), Rulebook.load(), regulations.formsAbove(unit));
    }

    private static byte[] bytes(String provisions) {
        return ("number: '7/QĐ-SNV'\nsigned: 2025-01-05\ntitle: 'Quy chế của Sở'\nfrom: 2025-02-01\nprovisions:\n"
                        + provisions)
                .getBytes(StandardCharsets.UTF_8);
    }

    private RegulationId adopt(RegulationId old, UnitId heir, Actor by) {
        return beans.getBean(AdoptRegulation.class).execute(old, heir, Ids.next(), by);
    }

    private UnitId merged() {
        var id = new UnitId(Ids.next());
        var as = new Unit.Particulars("Sở Nội vụ và Tài chính", "", "", UnitKind.DEPARTMENT, "", 3);
        beans.getBean(MergeUnits.class)
                .execute(
                        new Reform.Merging(
                                List.of(home, finance), id, new Reform.Founding(id, province, as), Passing.plain()),
                        new Decision(MERGED, "20/QĐ-UBND", null, "", ""),
                        Ids.next(),
                        given.administrator());
        return id;
    }

    /// Of the caps of places.
    private static List<String> shares(Law law) {
        return law.allCaps(FIGHTER).stream()
                .filter(cap -> cap.scope() == Scope.LOCAL)
                .map(cap -> Objects.requireNonNull(cap.share()).toPlainString())
                .toList();
    }

    private static LocalLaw.Origin origin(Law law) {
        return law.allCaps(FIGHTER).stream()
                .filter(cap -> cap.scope() == Scope.LOCAL)
                .map(cap -> law.local().origin(cap.validity().citation()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
