package vn.thidua.organization;

/// The codes of the refusals about blocks and clusters. Never used again for another meaning; retired ones stay.
public final class BlockRefusals {
    public static final String YEAR = "ORG-201";
    public static final String NOT_ACTIVE = "ORG-202";
    public static final String IN_ANOTHER_BLOCK = "ORG-203";
    public static final String HOLDS_OFFICE = "ORG-204";
    public static final String NO_CHAIR = "ORG-205";
    public static final String CHAIR_IS_VICE = "ORG-206";
    public static final String NOT_A_MEMBER = "ORG-207";
    public static final String DAY = "ORG-208";
    public static final String REASON = "ORG-209";
    public static final String NOTHING_TO_COPY = "ORG-210";
    public static final String MEMBERS_ALREADY = "ORG-211";
    public static final String MEMBERS_LATER = "ORG-212";
    public static final String DELETED = "ORG-213";
    public static final String NOBODY_CHOSEN = "ORG-214";

    private BlockRefusals() {}
}
