package vn.thidua.access.web;

/// A one-time password, shown once.
public record HandedOutPage(String userName, String password, String next) {}
