package vn.thidua.ledger.extract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.AwardCode;

/// What an extract says, as on the day it was handed out.
/// @param born the year, of people where it is known
/// @param unit where a person works, under whom a unit stands, the territory of somebody outside
/// @param superior the body above the issuer, empty where there is none
/// @param place where the issuer sits
/// @param purpose what it is asked for, empty where that was not said
/// @param kinds what was asked to be told, besides titles and forms
/// @param signer position of the one who signs, empty where none is known
/// @param lines the merits that held, the oldest year first
public record ExtractContent(
        Subject.Kind kind,
        String name,
        @Nullable Integer born,
        String unit,
        String issuer,
        String superior,
        String place,
        String askedBy,
        String purpose,
        Set<MeritKind> kinds,
        String signer,
        String signerName,
        LocalDate day,
        List<Line> lines) {
    public ExtractContent {
        kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /// A merit.
    /// @param id of the merit
    /// @param entry number of the entry whose words these are
    /// @param award code of the title or form, empty for the rest
    /// @param occasion what kind of commendation it was, in words; empty where nobody has said
    /// @param unit where it was received
    /// @param formerly the name it was received under, empty where under today's
    public record Line(
            UUID id,
            long entry,
            MeritKind kind,
            String award,
            String words,
            @Nullable Grade grade,
            int year,
            @Nullable Integer since,
            String number,
            @Nullable LocalDate day,
            String by,
            String unit,
            String formerly,
            String occasion) {
        /// Extracts of before kinds of commendation were kept say nothing of them.
        public Line {
            occasion = Objects.requireNonNullElse(occasion, "");
        }

        public Merit content() {
            return new Merit(
                    kind,
                    award.isEmpty() ? null : new AwardCode(award),
                    words,
                    grade,
                    year,
                    since,
                    new Decision(number, day, by),
                    null,
                    "");
        }
    }

    public List<Line> of(int year, MeritKind kind) {
        return lines.stream()
                .filter(line -> line.year() == year && line.kind() == kind)
                .toList();
    }

    /// The titles and forms alone: what anybody may be told.
    public List<Line> awards() {
        return lines.stream().filter(line -> line.kind().award()).toList();
    }
}
