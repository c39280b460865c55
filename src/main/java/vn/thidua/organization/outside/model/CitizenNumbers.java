package vn.thidua.organization.outside.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OutsideRefusals;
import vn.thidua.organization.OutsideSubjectId;

/// Citizen numbers, kept apart from the subjects and shown in full to few.
@Component
public class CitizenNumbers {
    private static final Pattern FORM = Pattern.compile("\\d{9}|\\d{12}");
    private static final int SHOWN = 3;

    private final JdbcClient jdbc;

    CitizenNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> of(OutsideSubjectId subject) {
        return jdbc.sql("select number from organization.outside_identity where subject = :id")
                .param("id", subject.value())
                .query(String.class)
                .optional();
    }

    /// Twelve digits, or the nine of the older card; an empty text takes it away.
    public void put(OutsideSubjectId subject, String number) {
        var digits = Vietnamese.line(number).replaceAll("[ .]", "");
        if (digits.isEmpty()) {
            jdbc.sql("delete from organization.outside_identity where subject = :id")
                    .param("id", subject.value())
                    .update();
            return;
        }
        if (!FORM.matcher(digits).matches()) {
            throw Refusal.on(
                    "citizenNumber", OutsideRefusals.CITIZEN_NUMBER, "organization.outside.refusal.citizen_number");
        }
        jdbc.sql("""
                        insert into organization.outside_identity (subject, number) values (:id, :number)
                        on conflict (subject) do update set number = excluded.number
                        """).param("id", subject.value()).param("number", digits).update();
    }

    /// All but the last digits hidden.
    public static String masked(String number) {
        var hidden = Math.max(0, number.length() - SHOWN);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
