package vn.thidua.movement.cascade.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.plan.align.AskedProvision;
import vn.thidua.plan.align.Verdict;
import vn.thidua.plan.issued.IssuedPlans;

/// The provisions of a movement's plan, each with what became of it in the plans of the units that take part.
@Component
class ProvisionBoard {
    private final Cascade cascade;
    private final IssuedPlans plans;

    ProvisionBoard(Cascade cascade, IssuedPlans plans) {
        this.cascade = cascade;
        this.plans = plans;
    }

    AlignedPlans standing(Movement movement, Actor by) {
        return cascade.ask("""
                        select count(*) filter (where plan is not null) as plans, count(*) as units
                        from seen where movement = :movement
                        """, movement.id(), by)
                .query((row, _) -> new AlignedPlans(row.getInt("plans"), row.getInt("units")))
                .single();
    }

    List<ProvisionLine> lines(Movement movement, Actor by) {
        var counts = new HashMap<Integer, Map<Verdict, Integer>>();
        var sums = new HashMap<Integer, BigDecimal>();
        var parts = new HashMap<Integer, Integer>();
        cascade.ask("""
                        select l.position, l.verdict, count(*) as plans, sum(l.part) as sum, count(l.part) as parts
                        from movement.alignment l
                        join seen s on s.movement = l.movement and s.unit = l.unit
                        where l.movement = :movement
                        group by l.position, l.verdict
                        """, movement.id(), by).query(row -> {
            int position = row.getInt("position");
            counts.computeIfAbsent(position, _ -> new EnumMap<>(Verdict.class))
                    .put(Verdict.valueOf(row.getString("verdict")), row.getInt("plans"));
            var sum = row.getBigDecimal("sum");
            if (sum != null) {
                sums.merge(position, sum, BigDecimal::add);
                parts.merge(position, row.getInt("parts"), Integer::sum);
            }
        });
        return AskedProvision.of(plans.find(movement.plan()).orElseThrow().content()).stream()
                .map(asked -> new ProvisionLine(
                        asked,
                        counts.getOrDefault(asked.position(), Map.of()),
                        sums.get(asked.position()),
                        parts.getOrDefault(asked.position(), 0)))
                .toList();
    }
}
