package vn.thidua.access.web;

import java.util.List;
import vn.thidua.access.FollowsFromFacts.Standing;

/// What an account may do where, and why.
/// @param own whether it is the reader's own
/// @param current grants that count today
/// @param later grants that do not count yet, or not at present
/// @param standings what follows from facts
public record RightsPage(
        boolean own,
        String name,
        String userName,
        boolean blocked,
        String address,
        String back,
        List<GrantLine> current,
        List<GrantLine> later,
        List<Standing> standings) {}
