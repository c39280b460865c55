package vn.thidua.access.model;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.PersonId;

/// Somebody who can sign in. An administrator creates the account and hands out a password that opens nothing but the
/// page where it is changed. An account is blocked, never deleted, since the trail speaks of it.
/// @param password the hash, prefixed with its kind
/// @param handedOut whether the password was made by somebody else and must be changed first
@Table(schema = "access", name = "account")
public record Account(
        @Id AccountId id,
        @Version @Nullable Integer version,
        String userName,
        String name,
        @Nullable PersonId person,
        String password,
        boolean handedOut,
        boolean blocked,
        Language language,
        Instant createdAt,
        Instant passwordAt) {
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    public Account {
        name = Vietnamese.line(name);
        if (name.isEmpty() || name.length() > 120) {
            throw Refusal.on("name", AccessRefusals.NAME_BLANK, "access.refusal.name_blank");
        }
        if (!USER_NAME.matcher(userName).matches()) {
            throw Refusal.on("userName", AccessRefusals.USER_NAME_FORM, "access.refusal.user_name_form");
        }
    }

    public static Account created(
            String userName, String name, @Nullable PersonId person, String password, Instant at) {
        return new Account(
                new AccountId(Ids.next()),
                null,
                spelled(userName),
                name,
                person,
                password,
                true,
                false,
                Language.VI,
                at,
                at);
    }

    /// User names know no capitals and no surrounding space.
    public static String spelled(String userName) {
        return Vietnamese.line(userName).toLowerCase(Locale.ROOT);
    }

    public Account handedOut(String newPassword, Instant at) {
        return new Account(id, version, userName, name, person, newPassword, true, blocked, language, createdAt, at);
    }

    public Account withPassword(String newPassword, Instant at) {
        return new Account(id, version, userName, name, person, newPassword, false, blocked, language, createdAt, at);
    }

    public Account blocked(boolean now) {
        return new Account(
                id, version, userName, name, person, password, handedOut, now, language, createdAt, passwordAt);
    }

    public Account reading(Language other) {
        return new Account(
                id, version, userName, name, person, password, handedOut, blocked, other, createdAt, passwordAt);
    }

    public Actor actor() {
        return new Actor(id.value(), person == null ? null : person.value(), name);
    }
}
