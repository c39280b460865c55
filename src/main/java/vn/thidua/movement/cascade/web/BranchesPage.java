package vn.thidua.movement.cascade.web;

import java.util.List;

/// A level of the cascade's tree that has been opened.
/// @param address of the cascade
public record BranchesPage(String address, List<Branch> branches) {}
