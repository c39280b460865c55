package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;

/// What `demo/blocks.yaml` says.
record Competition(List<Block> blocks, List<Subject> subjects) {

    /// A block or cluster with two years of its life; units by their keys.
    record Block(
            BlockKind kind,
            String name,
            String shortName,
            String symbol,
            String organizer,
            int from,
            String guidance,
            List<String> members,
            Year first,
            Year next) {}

    /// Who chairs and stands in.
    record Year(
            int year,
            String chair,
            List<String> vice,
            @Nullable Change change) {}

    /// A new chair during the year; the vice chairs stay.
    record Change(String chair, LocalDate from, String reason) {}

    /// A household, an enterprise or a citizen.
    record Subject(
            OutsideSubjectKind kind,
            String name,
            String territory,
            @DefaultValue("") String address,
            @DefaultValue("") String representative,
            @DefaultValue("") String registrationNumber,
            @Nullable Integer birth,
            @Nullable Sex sex,
            @DefaultValue("") String note) {}

    static Competition load() {
        return DemoFile.read("blocks", Competition.class);
    }
}
