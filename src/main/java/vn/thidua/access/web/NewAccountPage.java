package vn.thidua.access.web;

import vn.thidua.site.FormErrors;

/// The form of a new account.
public record NewAccountPage(String userName, String name, GrantForm grant, UnitChoice choice, FormErrors errors) {}
