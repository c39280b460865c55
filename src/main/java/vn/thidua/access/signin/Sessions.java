package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.access.AccountBlocked;
import vn.thidua.access.AccountId;
import vn.thidua.access.PasswordReset;
import vn.thidua.access.PasswordResetByLetter;
import vn.thidua.access.SecondFactorReset;
import vn.thidua.access.SessionsEnded;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;

/// The open sessions of an account: ended when it is blocked or its password reset, renewed when its owner changes it.
@Component
public class Sessions {
    private final FindByIndexNameSessionRepository<?> sessions;
    private final Accounts accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(FindByIndexNameSessionRepository<?> sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @TransactionalEventListener
    void end(AccountBlocked fact) {
        end(fact.account());
    }

    @TransactionalEventListener
    void end(PasswordReset fact) {
        end(fact.account());
    }

    @TransactionalEventListener
    void end(SecondFactorReset fact) {
        end(fact.account());
    }

    @TransactionalEventListener
    void end(PasswordResetByLetter fact) {
        end(fact.account());
    }

    @TransactionalEventListener
    void end(SessionsEnded fact) {
        end(fact.account());
    }

    /// The open sessions of an account, the last used first.
    /// @param own the id of the reader's session, empty where he is somebody else
    public List<OpenSession> of(String userName, String own) {
        return sessions.findByPrincipalName(userName).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> OpenSession.of(session, own))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /// Ends one of the sessions of an account.
    /// @param key as [OpenSession#key] has it
    public void endOne(String userName, String key) {
        sessions.findByPrincipalName(userName).values().stream()
                .map(Session::getId)
                .filter(id -> OpenSession.key(id).equals(key))
                .findFirst()
                .ifPresent(sessions::deleteById);
    }

    /// Ends all sessions of an account but one.
    public void endOthers(String userName, String own) {
        List.copyOf(sessions.findByPrincipalName(userName).keySet()).stream()
                .filter(id -> !id.equals(own))
                .forEach(sessions::deleteById);
    }

    /// Lets the session of this request know the account as it is now, and ends all others of it.
    public void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        var own = request.getSession().getId();
        endOthers(account.userName(), own);
        request.changeSessionId();
        remember(account, request, response);
    }

    /// Lets the session of this request know the account as it is now.
    public void remember(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(SignedInAccount.of(account), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private void end(AccountId id) {
        accounts.findById(id)
                .ifPresent(account -> sessions.findByPrincipalName(account.userName())
                        .keySet()
                        .forEach(sessions::deleteById));
    }
}
