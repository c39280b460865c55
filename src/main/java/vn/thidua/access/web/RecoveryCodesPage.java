package vn.thidua.access.web;

import java.util.List;

/// Recovery codes, shown once.
public record RecoveryCodesPage(String userName, List<String> codes) {}
