package vn.thidua.rulebook.local.web;

import java.util.stream.Collectors;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.local.Content;
import vn.thidua.rulebook.local.Draft;
import vn.thidua.rulebook.local.Field;
import vn.thidua.rulebook.local.Provision;
import vn.thidua.rulebook.local.ProvisionKind;
import vn.thidua.rulebook.local.web.RegulationPage.Words;
import vn.thidua.rulebook.web.Sayings;

/// Says provisions in words.
final class ProvisionWords {
    private final Sayings say;
    private final Content content;

    ProvisionWords(Sayings say, Content content) {
        this.say = say;
        this.content = content;
    }

    Words of(Provision provision) {
        return switch (provision) {
            case Provision.Cap cap ->
                words(
                        provision,
                        name(cap.award()),
                        say.of(
                                "rulebook.local.say.cap",
                                name(cap.award()),
                                Sayings.percent(cap.share()),
                                cap.base().isEmpty() ? say.of("rulebook.cap.holders", say.names(cap.of())) : cap.base(),
                                say.choice("rulebook.local.rounding.", cap.rounding())));
            case Provision.Asks asks ->
                words(
                        provision,
                        name(asks.award()),
                        say.of("rulebook.local.say.asks", name(asks.award()), say.of(asks.condition())));
            case Provision.PerBlock quota -> words(provision, name(quota.award()), quota(quota));
            case Provision.LastDay last ->
                words(
                        provision,
                        last.what(),
                        say.of(
                                last.yearsAfter() == 0 ? "rulebook.deadline" : "rulebook.deadline.next_year",
                                last.awards().isEmpty()
                                        ? last.what()
                                        : say.of(
                                                "rulebook.local.say.of",
                                                last.what(),
                                                last.awards().stream()
                                                        .map(this::name)
                                                        .collect(Collectors.joining(", "))),
                                last.receiver(),
                                say.day(last.day())));
            case Provision.DaysBefore last ->
                words(
                        provision,
                        name(last.award()),
                        say.of(
                                "rulebook.local.say.days_before",
                                last.what(),
                                name(last.award()),
                                last.receiver(),
                                last.days()));
            case Provision.Money money ->
                words(
                        provision,
                        name(money.award()),
                        say.of(
                                "rulebook.local.say.prize",
                                name(money.award()),
                                say.choice("rulebook.subject.", money.subject()),
                                money.coefficient()));
            case Provision.Scale scale ->
                words(
                        provision,
                        scale.name(),
                        say.of(
                                "rulebook.local.say.scale",
                                scale.name(),
                                scale.bands().stream()
                                        .map(band -> say.of("rulebook.local.say.band", band.name(), band.least()))
                                        .collect(Collectors.joining("; "))));
            case Provision.Form form ->
                words(
                        provision,
                        form.name(),
                        say.of(
                                "rulebook.local.say.form",
                                form.name(),
                                form.code().value(),
                                say.of("rulebook.level." + form.level()),
                                say.choice("rulebook.subject.", form.subject()),
                                say.choice("rulebook.authority.", form.decider()),
                                form.note()));
        };
    }

    private String quota(Provision.PerBlock quota) {
        var blocks = quota.blocks();
        var whom = blocks == null
                ? say.of("rulebook.local.say.every_block")
                : say.of("rulebook.local.say.every." + Field.written(blocks));
        var share = quota.share();
        var count = quota.count();
        return count != null || share == null
                ? say.of("rulebook.local.say.block_count", name(quota.award()), whom, count == null ? 0 : count)
                : say.of("rulebook.local.say.block_share", name(quota.award()), whom, Sayings.percent(share));
    }

    private Words words(Provision provision, String subject, String text) {
        return new Words(kind(provision), subject, text, provision.article());
    }

    /// As it is written in files.
    private ProvisionKind kind(Provision provision) {
        int at = content.provisions().indexOf(provision);
        return Draft.of(content).rows().get(at).kind();
    }

    /// A form of the regulation's own has the name it gives it.
    private String name(AwardCode code) {
        return content.provisions().stream()
                .filter(Provision.Form.class::isInstance)
                .map(Provision.Form.class::cast)
                .filter(form -> form.code().equals(code))
                .map(Provision.Form::name)
                .findFirst()
                .orElseGet(() -> say.name(code));
    }
}
