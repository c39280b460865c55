package vn.thidua.rulebook.local;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.usecase.ApproveRegulation;
import vn.thidua.rulebook.local.usecase.EnterRegulation;
import vn.thidua.rulebook.local.usecase.ProposeRegulation;
import vn.thidua.support.Given;

/// Local regulations for tests: entered by an officer of the unit, approved by its head.
public final class GivenRegulations {
    private final Given given;
    private final BeanFactory beans;

    public GivenRegulations(Given given, BeanFactory beans) {
        this.given = given;
        this.beans = beans;
    }

    /// The head of a file, with the provisions to follow, and the first day.
    public static Content content(String from, String provisions) {
        var file =
                "number: '5/2026/QĐ-UBND'\nsigned: 2021-01-05\ntitle: 'Quy chế thi đua, khen thưởng tỉnh Sông Lam'\nfrom: "
                        + from + "\nprovisions:\n" + provisions;
        var read = RegulationFile.read(file.getBytes(StandardCharsets.UTF_8), Rulebook.load());
        return Objects.requireNonNull(read.content(), () -> read.faults().toString());
    }

    /// A cap on grassroots fighters, of those who are advanced laborers.
    public static String cap(int percent) {
        return "- {kind: cap, article: 'Điều 5', award: CSTDCS, percent: %d, of: [LDTT], rounding: down}\n"
                .formatted(percent);
    }

    public RegulationId draft(UnitId unit, Content content, Actor by) {
        return beans.getBean(EnterRegulation.class).execute(unit, content, Ids.next(), by);
    }

    public RegulationId proposed(UnitId unit, Content content, Actor by) {
        var id = draft(unit, content, by);
        beans.getBean(ProposeRegulation.class).execute(id, 0, by);
        return id;
    }

    public RegulationId approved(UnitId unit, Content content) {
        var id = proposed(unit, content, given.actor(Role.EMULATION_OFFICER, unit));
        beans.getBean(ApproveRegulation.class).execute(id, 1, given.actor(Role.HEAD, unit));
        return id;
    }
}
