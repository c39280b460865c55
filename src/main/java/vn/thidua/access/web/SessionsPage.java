package vn.thidua.access.web;

import java.util.List;
import vn.thidua.access.signin.OpenSession;

/// One's open sessions.
public record SessionsPage(List<OpenSession> sessions) {}
