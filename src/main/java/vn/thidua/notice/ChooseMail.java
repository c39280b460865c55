package vn.thidua.notice;

import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Says about which kinds of notices one wants letters, and when. Kinds there are none of are passed over.
@UseCase
class ChooseMail {
    private static final int HOURS = 24;

    private final MailWishes wishes;

    ChooseMail(MailWishes wishes) {
        this.wishes = wishes;
    }

    public void execute(Map<String, ByMail> chosen, int hour, Actor by) {
        if (hour < 0 || hour >= HOURS) {
            throw Refusal.on("hour", NoticeRefusals.HOUR, "notice.refusal.hour");
        }
        var known = wishes.kinds().stream().map(NoticeKind::key).collect(Collectors.toSet());
        var kept = chosen.entrySet().stream()
                .filter(wish -> known.contains(wish.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        wishes.choose(new AccountId(by.account()), kept, hour);
    }
}
