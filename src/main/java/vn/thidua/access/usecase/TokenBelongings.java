package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.ApiTokenPassed;
import vn.thidua.access.ApiTokenRevoked;
import vn.thidua.access.model.ApiToken;
import vn.thidua.access.model.ApiTokens;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Organization;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// Systems connected for a unit that ends: each goes on for the heir with the token it has, or is cut off with its
/// unit. Otherwise it would stay connected and find nothing.
@Component
class TokenBelongings implements Belongings {
    private static final String OPEN = """
            from access.api_token where unit = any(:units) and revoked_at is null and expires_at > :now
            """;

    private final JdbcClient jdbc;
    private final ApiTokens tokens;
    private final Organization organization;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TokenBelongings(
            JdbcClient jdbc,
            ApiTokens tokens,
            Organization organization,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.organization = organization;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "systems";
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var count = open("select count(*) " + OPEN, units).query(Long.class).single();
        var items = open("select id, unit, name, purpose " + OPEN + " order by name, id limit :limit", units)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getString("purpose"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        boolean goesOn = handover.heir().equals(handover.from());
        open("select id " + OPEN + " order by id for update", List.of(handover.from()))
                .query((row, _) -> new ApiTokenId(row.getObject(1, UUID.class)))
                .list()
                .forEach(id -> {
                    var key = Ids.text(id.value());
                    var heir = handover.otherwise().getOrDefault(key, handover.heir());
                    if (handover.staying().contains(key) && !goesOn) {
                        end(tokens.require(id), handover);
                    } else if (!heir.equals(handover.from())) {
                        pass(tokens.require(id), heir, handover);
                    }
                });
    }

    private void pass(ApiToken token, UnitId heir, Handover handover) {
        remember(token, handover, heir);
        jdbc.sql("update access.api_token set unit = :heir where id = :id")
                .param("heir", heir.value())
                .param("id", token.id().value())
                .update();
        facts.publishEvent(new ApiTokenPassed(
                handover.by(),
                token.id(),
                heir,
                token.name(),
                organization.unit(handover.from()).name(),
                organization.unit(heir).name()));
    }

    private void end(ApiToken token, Handover handover) {
        remember(token, handover, null);
        tokens.revoke(token.id(), clock.instant());
        facts.publishEvent(new ApiTokenRevoked(handover.by(), token.id(), handover.from(), token.name()));
    }

    private void remember(ApiToken token, Handover handover, @Nullable UnitId heir) {
        jdbc.sql("""
                insert into access.passed_token (reorganization, token, from_unit, to_unit)
                values (:reorganization, :token, :from, :heir::uuid)
                """)
                .param("reorganization", handover.reorganization().value())
                .param("token", token.id().value())
                .param("from", handover.from().value())
                .param("heir", heir == null ? null : heir.value().toString())
                .update();
    }

    /// A token that was revoked since stays revoked: nothing stands in the way.
    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return List.of();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        jdbc.sql("""
                update access.api_token t
                set unit = p.from_unit, revoked_at = case when p.to_unit is null then null else t.revoked_at end
                from access.passed_token p where p.reorganization = :reorganization and p.token = t.id
                """).param("reorganization", reorganization.value()).update();
        jdbc.sql("delete from access.passed_token where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
    }

    private JdbcClient.StatementSpec open(String sql, Collection<UnitId> units) {
        return jdbc.sql(sql)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("now", time(clock.instant()));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
