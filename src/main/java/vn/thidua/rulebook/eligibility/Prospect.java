package vn.thidua.rulebook.eligibility;

/// How a nominee stands with one award this year.
public record Prospect(Judgement judgement, Group group) {
    public static Prospect of(Judgement judgement) {
        if (judgement.already() != null) {
            return new Prospect(judgement, Group.HELD);
        }
        return new Prospect(
                judgement,
                switch (judgement.verdict()) {
                    case MET -> Group.MET;
                    case NOT_MET -> Group.NOT_MET;
                    case CANNOT_TELL ->
                        judgement.gap() == Gap.FACT ? Group.UNKNOWN : judgement.counted() ? Group.JUDGED : Group.OPEN;
                });
    }

    /// Named as `eligibility.group.<lower case>`, the nearest first.
    public enum Group {
        MET,
        /// what can be counted is met, the rest a person judges
        JUDGED,
        /// nothing of it can be counted: a person judges it all
        OPEN,
        /// facts are missing
        UNKNOWN,
        NOT_MET,
        /// already received for the year
        HELD
    }
}
