package vn.thidua.ledger.imports;

import java.util.List;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;

/// What is wrong with a cell.
/// @param column key of the column
/// @param text key of the text that says what is wrong and how to mend it
public record Finding(String column, String text, List<String> arguments) {
    static Finding of(String column, String code, String... arguments) {
        return new Finding(column, "ledger.import.fault." + code, List.of(arguments));
    }

    /// What the ledger would refuse.
    static Finding of(Refusal refusal) {
        var field = refusal.field();
        return new Finding(
                field == null ? "what" : field.equals("decidedBy") ? "by" : field,
                refusal.text().key(),
                refusal.text().arguments().stream().map(String::valueOf).toList());
    }

    public Message message() {
        return Message.of(text, arguments.toArray());
    }
}
