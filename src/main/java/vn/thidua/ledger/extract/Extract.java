package vn.thidua.ledger.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.verify.Code;
import vn.thidua.organization.UnitId;

/// An extract that was handed out.
/// @param unit that issued it
/// @param number in that unit's year
/// @param symbol what stands behind the number (`TL-SNV`)
/// @param hash SHA-256 of the content as it was kept
/// @param sound whether the content still is what was kept
/// @param withdrawal null while it is good
public record Extract(
        ExtractId id,
        UnitId unit,
        int year,
        int number,
        String symbol,
        Code code,
        Subject subject,
        ExtractContent content,
        byte[] hash,
        boolean sound,
        UUID account,
        String actor,
        Instant at,
        @Nullable Withdrawal withdrawal) {
    /// That it is not good any more.
    public record Withdrawal(String reason, String actor, Instant at) {}

    /// Number and symbol, as the paper bears them.
    public String fullNumber() {
        return numbered(number, symbol);
    }

    public LocalDate day() {
        return content.day();
    }

    public String address() {
        return "/ledger/extracts/" + Ids.text(id.value());
    }

    public boolean withdrawn() {
        return withdrawal != null;
    }

    /// Numbers below ten bear a zero.
    public static String numbered(int number, String symbol) {
        return "%02d/%s".formatted(number, symbol);
    }
}
