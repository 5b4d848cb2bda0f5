package ruhr.kumpel.campaign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Takes several promises at once. They come in the order of their campaigns: two who walk the same route in
/// opposite directions wait for each other instead of for ever.
@Component
class Together {

    private final Pledges pledges;
    private final Doubling doubling;
    private final PledgeLetters letters;

    Together(Pledges pledges, Doubling doubling, PledgeLetters letters) {
        this.pledges = pledges;
        this.doubling = doubling;
        this.letters = letters;
    }

    /// What ended meanwhile is left out, and the page says so.
    ///
    /// @return the path of what was promised
    @Transactional
    String place(UUID key, List<Wish> wishes, PersonId person, LanguageTag language) {
        var entered = new ArrayList<Entered>();
        var inOrder = wishes.stream()
                .sorted(Comparator.comparing(one -> one.campaign().value()))
                .toList();
        for (var wish : inOrder)
            pledges.enter(id(key, wish), wish, key, person, language).ifPresent(entered::add);
        if (entered.stream().anyMatch(one -> one.fresh().isPresent())) letters.howToPay(entered, key);
        // After all accounts: whoever gives to one campaign holds its account when she comes to the pots.
        for (var one : entered) one.fresh().ifPresent(campaign -> doubling.promised(campaign, one.pledge()));
        int left = wishes.size() - entered.size();
        return path(key) + (left == 0 ? "" : "?left=" + left);
    }

    static String path(UUID key) {
        return "/my/supports/together/" + key;
    }

    /// Always the same for the same form and campaign, so that nothing counts twice.
    static UUID id(UUID key, Wish wish) {
        var name = key + " " + wish.campaign().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
