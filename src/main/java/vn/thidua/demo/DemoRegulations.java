package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.RegulationFile;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.usecase.ApproveRegulation;
import vn.thidua.rulebook.local.usecase.EnterRegulation;
import vn.thidua.rulebook.local.usecase.ProposeRegulation;

/// The demo province's own regulations: one that its chairman has approved, and a draft.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoRegulations {
    private static final String APPROVED = "quy-che-cua-tinh";
    private static final String DRAFT = "quy-dinh-tien-thuong";
    private static final String OFFICER = "canbo.tinh";
    private static final String HEAD = "chutich.tinh";

    private final Rulebook rulebook;
    private final Accounts accounts;
    private final EnterRegulation enter;
    private final ProposeRegulation propose;
    private final ApproveRegulation approve;

    DemoRegulations(
            Rulebook rulebook,
            Accounts accounts,
            EnterRegulation enter,
            ProposeRegulation propose,
            ApproveRegulation approve) {
        this.rulebook = rulebook;
        this.accounts = accounts;
        this.enter = enter;
        this.propose = propose;
        this.approve = approve;
    }

    void build(UnitId province) {
        var officer = actor(OFFICER);
        var held = enter(APPROVED, province, officer);
        propose.execute(held, 0, officer);
        approve.execute(held, 1, actor(HEAD));
        enter(DRAFT, province, officer);
    }

    private RegulationId enter(String name, UnitId province, Actor by) {
        var read = RegulationFile.read(bytes(name), rulebook);
        var content = Objects.requireNonNull(read.content(), () -> name + ": " + read.faults());
        return enter.execute(province, content, Ids.next(), by);
    }

    private Actor actor(String userName) {
        return accounts.findByUserName(userName).orElseThrow().actor();
    }

    private static byte[] bytes(String name) {
        try (var in = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
