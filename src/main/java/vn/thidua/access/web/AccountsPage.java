package vn.thidua.access.web;

import vn.thidua.site.table.TablePage;

/// The accounts an administrator manages.
public record AccountsPage(TablePage<AccountLine> table) {}
