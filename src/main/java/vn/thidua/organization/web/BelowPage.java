package vn.thidua.organization.web;

import java.util.List;

/// A level of the tree that has been opened.
public record BelowPage(List<TreeNode> nodes, String dayQuery) {}
