package vn.thidua.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Holders;
import vn.thidua.access.PasswordReset;
import vn.thidua.access.PasswordResetByLetter;
import vn.thidua.access.Role;
import vn.thidua.access.RoleGranted;
import vn.thidua.access.RoleRevoked;
import vn.thidua.access.SecondFactorReset;
import vn.thidua.access.StandInAppointed;
import vn.thidua.access.StandInEnded;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Tells people what happens to their accounts. What guards the account is told whoever did it: its owner may not have
/// been it.
@Component
class AccountNews {
    private static final String RIGHTS = "/account/rights";
    private static final String ACCOUNT = "/account";

    private final Notices notices;
    private final Holders holders;
    private final Organization organization;

    AccountNews(Notices notices, Holders holders, Organization organization) {
        this.notices = notices;
        this.holders = holders;
        this.organization = organization;
    }

    @EventListener
    void granted(RoleGranted fact) {
        tell(
                FoundationNotices.ROLE,
                Message.of("notice.told.role_granted", role(fact.role()), unit(fact.at()), fact.from()),
                RIGHTS,
                fact.account(),
                fact.by());
    }

    @EventListener
    void revoked(RoleRevoked fact) {
        tell(
                FoundationNotices.ROLE,
                Message.of("notice.told.role_revoked", role(fact.role()), unit(fact.at())),
                RIGHTS,
                fact.account(),
                fact.by());
    }

    @EventListener
    void appointed(StandInAppointed fact) {
        tell(
                FoundationNotices.STAND_IN,
                Message.of(
                        "notice.told.stand_in_appointed",
                        name(fact.principal()),
                        role(fact.role()),
                        unit(fact.at()),
                        fact.from(),
                        Objects.<LocalDate>requireNonNull(fact.to())),
                RIGHTS,
                fact.account(),
                fact.by());
    }

    @EventListener
    void ended(StandInEnded fact) {
        tell(
                FoundationNotices.STAND_IN,
                Message.of("notice.told.stand_in_ended", name(fact.principal()), role(fact.role()), unit(fact.at())),
                RIGHTS,
                fact.account(),
                fact.by());
    }

    @EventListener
    void passwordReset(PasswordReset fact) {
        tell(FoundationNotices.SECURITY, Message.of("notice.told.password_reset"), ACCOUNT, fact.account(), null);
    }

    @EventListener
    void passwordReset(PasswordResetByLetter fact) {
        tell(
                FoundationNotices.SECURITY,
                Message.of("notice.told.password_reset_by_letter"),
                ACCOUNT,
                fact.account(),
                null);
    }

    @EventListener
    void secondFactorReset(SecondFactorReset fact) {
        tell(FoundationNotices.SECURITY, Message.of("notice.told.second_factor_reset"), ACCOUNT, fact.account(), null);
    }

    /// Each fact is an event of its own: the same role may be given, taken back and given again.
    private void tell(NoticeKind kind, Message text, String link, AccountId account, @Nullable Actor by) {
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + Ids.text(Ids.next()),
                        text,
                        link,
                        new News.About("account", account.value()),
                        Urgency.TO_KNOW,
                        by),
                To.account(account));
    }

    private String name(String userName) {
        return holders.name(userName).orElse(userName);
    }

    private Object unit(@Nullable UnitId unit) {
        return unit == null
                ? Message.of("access.whole_tree")
                : organization.find(unit).<Object>map(view -> view.name()).orElse("");
    }

    private static Message role(Role role) {
        return Message.of("access.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
