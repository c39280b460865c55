package vn.thidua.organization.block.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.block.usecase.SetOfficers;

/// Who shall chair and stand in.
/// @param chair key of a member
/// @param viceChair keys of members
public record OfficersForm(
        @Nullable String chair,
        @Nullable List<String> viceChair,
        @Nullable LocalDate from,
        @Nullable String reason) {
    static OfficersForm of(List<BlockMember> roster) {
        return new OfficersForm(
                roster.stream()
                        .filter(BlockMember::chairs)
                        .map(OfficersForm::key)
                        .findFirst()
                        .orElse(""),
                roster.stream()
                        .filter(member -> member.office() == BlockOffice.VICE_CHAIR)
                        .map(OfficersForm::key)
                        .toList(),
                null,
                "");
    }

    SetOfficers.Command command() {
        return new SetOfficers.Command(
                chair == null || chair.isEmpty() ? null : member(chair),
                viceChair == null
                        ? Set.of()
                        : viceChair.stream().map(OfficersForm::member).collect(Collectors.toSet()),
                from,
                reason == null ? "" : reason);
    }

    public boolean chairs(BlockMember member) {
        return key(member).equals(chair);
    }

    public boolean standsIn(BlockMember member) {
        return viceChair != null && viceChair.contains(key(member));
    }

    public String fromText() {
        return from == null ? "" : from.toString();
    }

    public String reasonText() {
        return reason == null ? "" : reason;
    }

    static BlockMemberId member(String key) {
        return new BlockMemberId(Ids.parse(key).orElseThrow(() -> new Missing("member")));
    }

    private static String key(BlockMember member) {
        return Ids.text(member.id().value());
    }
}
