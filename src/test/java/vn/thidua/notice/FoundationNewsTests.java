package vn.thidua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.GrantId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.AppointStandIn;
import vn.thidua.access.usecase.ResetPassword;
import vn.thidua.access.usecase.ResetSecondFactor;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.DueReorganizations;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What people are told of their accounts and of reorganizations.
@DatabaseTest
class FoundationNewsTests {
    private static final String ROLE = "notice.kind.role";
    private static final String SECURITY = "notice.kind.security";

    @Autowired
    private Given given;

    @Autowired
    private RevokeRole revoke;

    @Autowired
    private AppointStandIn appoint;

    @Autowired
    private ResetPassword resetPassword;

    @Autowired
    private ResetSecondFactor resetSecondFactor;

    @Autowired
    private RenameUnit renameUnit;

    @Autowired
    private DueReorganizations due;

    @Autowired
    private Arguments arguments;

    @Autowired
    private TextBundles bundles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Told told;
    private UnitId province;
    private UnitId health;
    private Actor officer;
    private Actor colleague;

    @BeforeEach
    void a_department_with_two_people() {
        told = new Told(jdbc);
        province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        officer = given.actor(Role.EMULATION_OFFICER, health);
        colleague = given.actor(Role.UNION_OFFICER, health);
        told.forget(officer);
        told.forget(colleague);
    }

    @Test
    void a_role_given_and_taken_back_is_told_to_its_holder_in_his_language() {
        given.also(officer, Role.AUDITOR, province);
        revoke.execute(grant(officer, Role.AUDITOR), "thôi kiểm tra", given.administrator());

        assertThat(told.kinds(officer)).containsExactly(ROLE, ROLE);
        assertThat(told.kinds(colleague)).isEmpty();
        assertThat(texts(officer, Vietnamese.LOCALE).getFirst())
                .startsWith("Ông/bà được giao vai trò Kiểm tra, giám sát tại Tỉnh Sông Lam, từ ngày ");
        assertThat(texts(officer, Locale.ENGLISH).getLast())
                .isEqualTo("You no longer have the role Auditor at Tỉnh Sông Lam");
    }

    @Test
    void a_role_over_everything_is_told_as_such() {
        given.also(officer, Role.AUDITOR, null);
        assertThat(texts(officer, Vietnamese.LOCALE).getFirst()).contains("tại Toàn bộ hệ thống");
    }

    @Test
    void a_stand_in_learns_for_whom_and_how_long() {
        appoint.execute(
                new AppointStandIn.Command(
                        new AccountId(officer.account()),
                        new AccountId(colleague.account()),
                        new Grant.Terms(
                                Role.EMULATION_OFFICER,
                                health,
                                LocalDate.now(clock),
                                LocalDate.now(clock).plusDays(5),
                                "nghỉ phép")),
                officer);

        assertThat(told.kinds(colleague)).containsExactly("notice.kind.stand_in");
        assertThat(texts(colleague, Vietnamese.LOCALE).getFirst())
                .contains("làm thay Nguyễn Văn EMULATION_OFFICER", "Sở Y tế");
        assertThat(told.kinds(officer)).isEmpty();
    }

    @Test
    void whose_password_or_second_factor_was_touched_learns_of_it() {
        resetPassword.execute(new AccountId(officer.account()), given.administrator());
        jdbc.sql("insert into access.second_factor (account, secret, confirmed_at) values (?, '\\x00', now())")
                .param(officer.account())
                .update();
        resetSecondFactor.execute(new AccountId(officer.account()), given.administrator());

        assertThat(told.kinds(officer)).containsExactly(SECURITY, SECURITY);
        assertThat(told.kinds(colleague)).isEmpty();
    }

    @Test
    void a_reorganization_is_told_once_it_holds_to_administrators_and_officers_of_the_units() {
        var administrator = given.actor(Role.ADMINISTRATOR, province);
        var elsewhere = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Giáo dục", province));
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var renamed = rename("Sở Y tế và Dân số", tomorrow);
        assertThat(told.about(renamed.value(), officer)).isEmpty();

        due.carryOut(tomorrow);
        due.carryOut(tomorrow);

        assertThat(told.about(renamed.value(), officer)).hasSize(1);
        assertThat(told.about(renamed.value(), administrator)).hasSize(1);
        assertThat(told.about(renamed.value(), colleague)).isEmpty();
        assertThat(told.about(renamed.value(), elsewhere)).isEmpty();
        assertThat(texts(officer, Vietnamese.LOCALE).getLast()).contains("Sở Y tế theo 12/QĐ-UBND");
    }

    private ReorganizationId rename(String name, LocalDate day) {
        return renameUnit.execute(
                new Reform.Renaming(health, new Unit.Particulars(name, "", "", UnitKind.DEPARTMENT, "Sông Lam", 0)),
                new Decision(day, "12/QĐ-UBND", null, "", ""),
                Ids.next(),
                given.administrator());
    }

    private List<String> texts(Actor of, Locale language) {
        return jdbc.sql("select text, arguments::text from notice.notice where account = ? order by at, id")
                .param(of.account())
                .query((row, _) -> bundles.in(language).of(arguments.read(row.getString(1), row.getString(2))))
                .list();
    }

    private GrantId grant(Actor of, Role role) {
        return new GrantId(jdbc.sql("select id from access.role_grant where account = ? and role = ?")
                .params(of.account(), role.name())
                .query(UUID.class)
                .single());
    }
}
