package vn.thidua.access.web;

import java.util.List;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// Who acts in an account's place, and in whose place it acts.
/// @param own whether it is the reader's own account
/// @param address of this page
/// @param mine those who act in its place
/// @param others in whose place it acts
/// @param below units a stand-in can be confined to
public record StandInsPage(
        boolean own,
        String name,
        String address,
        String back,
        List<GrantLine> mine,
        List<GrantLine> others,
        List<HeldRole> held,
        List<Colleague> colleagues,
        List<UnitView> below,
        String searched,
        StandInForm form,
        FormErrors errors) {}
