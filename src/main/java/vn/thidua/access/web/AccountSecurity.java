package vn.thidua.access.web;

import org.jspecify.annotations.Nullable;

/// How an account is secured.
/// @param email where letters about it go, null where nowhere
/// @param emailConfirmed whether its owner has confirmed the address
/// @param secondFactor whether it has a second factor
/// @param required whether one of its roles asks for a second factor
/// @param codesLeft recovery codes not used yet
/// @param provider whether it is linked to the organisation's own sign-in
public record AccountSecurity(
        @Nullable String email,
        boolean emailConfirmed,
        boolean secondFactor,
        boolean required,
        int codesLeft,
        boolean provider) {}
