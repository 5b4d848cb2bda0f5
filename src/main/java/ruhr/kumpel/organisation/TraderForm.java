package ruhr.kumpel.organisation;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.Iban;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a business typed about itself as a trader. Missing fields are empty.
///
/// @param certified `true` if it declares to offer only what is lawful
public record TraderForm(
        String name,
        String address,
        String phone,
        String email,
        String identity,
        String reference,
        String account,
        String register,
        String number,
        String certified) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_NUMBER = 60;

    public TraderForm(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String identity,
            @Nullable String reference,
            @Nullable String account,
            @Nullable String register,
            @Nullable String number,
            @Nullable String certified) {
        this.name = line(name);
        this.address = line(address);
        this.phone = line(phone);
        this.email = line(email);
        this.identity = line(identity);
        this.reference = line(reference);
        this.account = line(account);
        this.register = line(register);
        this.number = line(number);
        this.certified = line(certified);
    }

    /// With what is known already.
    static TraderForm empty(Organisation organisation, Optional<Business> business) {
        return new TraderForm(
                organisation.name(),
                organisation.address(),
                business.map(one -> one.reach().phone()).orElse(""),
                "",
                Trader.Identity.DOCUMENT.word(),
                "",
                "",
                "",
                "",
                "");
    }

    static TraderForm of(Trader trader) {
        return new TraderForm(
                trader.name(),
                trader.address(),
                trader.phone(),
                trader.email(),
                trader.identity().word(),
                trader.reference(),
                Iban.parse(trader.account()).map(Iban::grouped).orElse(trader.account()),
                trader.register(),
                trader.number(),
                "true");
    }

    /// For whoever comes second.
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("name", name);
        said.put("address", address);
        said.put("phone", phone);
        said.put("email", email);
        said.put("identity", identity);
        said.put("reference", reference);
        said.put("account", account);
        said.put("register", register);
        said.put("number", number);
        return said;
    }

    /// @param pictured whether there is a picture of the document
    Problems problems(boolean pictured, Problems problems, Visit visit) {
        length("name", name, LONGEST_NAME, problems, visit);
        length("address", address, LONGEST_ADDRESS, problems, visit);
        if (phone.length() > 40 || !phone.matches("[+0-9][0-9 ()/.-]{4,}"))
            problems.add("phone", visit.say("organisation.business.phone.wrong"));
        if (EmailAddress.parse(email).isEmpty())
            problems.add("email", visit.say("organisation.invitation.email.wrong"));
        var how = Trader.Identity.parse(identity);
        if (how.isEmpty()) problems.add("identity", visit.say("organisation.trader.identity.missing"));
        if (how.filter(Trader.Identity.DOCUMENT::equals).isPresent() && !pictured)
            problems.add("document", visit.say("organisation.trader.document.missing"));
        if (how.filter(Trader.Identity.ELECTRONIC::equals).isPresent() && reference.isEmpty()
                || reference.length() > LONGEST_NAME)
            problems.add("reference", visit.say("organisation.trader.reference.missing", LONGEST_NAME));
        if (Iban.parse(account).isEmpty()) problems.add("account", visit.say("organisation.trader.account.wrong"));
        if (register.isEmpty() != number.isEmpty())
            problems.add(register.isEmpty() ? "register" : "number", visit.say("organisation.trader.register.both"));
        if (register.length() > LONGEST_NAME)
            problems.add("register", visit.say("organisation.trader.too-long", LONGEST_NAME));
        if (number.length() > LONGEST_NUMBER)
            problems.add("number", visit.say("organisation.trader.too-long", LONGEST_NUMBER));
        if (!certified.equals("true")) problems.add("certified", visit.say("organisation.trader.certified.missing"));
        return problems;
    }

    /// Only of a form without problems.
    Trader trader(Organisation organisation, Optional<MediaId> document, PersonId by, Instant now) {
        return new Trader(
                organisation.id(),
                name,
                address,
                phone,
                EmailAddress.parse(email).orElseThrow().value(),
                Trader.Identity.parse(identity).orElseThrow(),
                reference,
                document,
                Iban.parse(account).orElseThrow().value(),
                register,
                number,
                now,
                by,
                now,
                Optional.empty(),
                "");
    }

    private static void length(String field, String text, int most, Problems problems, Visit visit) {
        if (text.isEmpty()) problems.add(field, visit.say("organisation.trader." + field + ".missing"));
        if (text.length() > most) problems.add(field, visit.say("organisation.trader.too-long", most));
    }

    private static String line(@Nullable String text) {
        return requireNonNullElse(text, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
