package vn.thidua.organization.people.api;

import org.jspecify.annotations.Nullable;

/// A person as the API gives him.
/// @param version what its entity tag is made of
record PersonResource(
        String id, String unit, String name, @Nullable Integer birthYear, String post, boolean head, int version) {}
