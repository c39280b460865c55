package vn.thidua.ledger.statistics;

/// How many titles and forms, and to whom. Whoever received two counts twice: merits are counted, not people.
/// @param titles of all
/// @param forms of all
/// @param individuals received by people who work in units
/// @param women of the individuals; whose sex is not known is in no such count
/// @param direct of the individuals, by those marked as direct workers
/// @param leaders of the individuals, by heads of units; who is neither is not known to be one or the other
/// @param collectives received by units
/// @param outside received by households, enterprises and citizens
public record Counts(
        long titles,
        long forms,
        long individuals,
        long women,
        long direct,
        long leaders,
        long collectives,
        long outside) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                titles + other.titles,
                forms + other.forms,
                individuals + other.individuals,
                women + other.women,
                direct + other.direct,
                leaders + other.leaders,
                collectives + other.collectives,
                outside + other.outside);
    }

    public long all() {
        return titles + forms;
    }

    /// Individuals of whom it is not known whether they work directly or lead.
    public long neither() {
        return individuals - direct - leaders;
    }

    /// The share of direct workers among all individuals, in whole percent.
    public long directShare() {
        return individuals == 0 ? 0 : Math.round(direct * 100.0 / individuals);
    }
}
