package vn.thidua.organization.web;

import java.util.List;

/// A unit in the tree.
/// @param below the units below, where they have been opened
public record TreeNode(UnitLine unit, List<TreeNode> below) {}
