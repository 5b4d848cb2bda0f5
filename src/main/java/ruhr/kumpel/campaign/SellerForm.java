package ruhr.kumpel.campaign;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What an owner typed about who sells. Missing fields are empty.
public record SellerForm(String name, String representedBy, String address, String email, String phone, String rates) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;
    static final String ONE = "one";
    static final String SEVERAL = "several";

    public SellerForm(
            @Nullable String name,
            @Nullable String representedBy,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String rates) {
        this.name = line(name);
        this.representedBy = line(representedBy);
        this.address = requireNonNullElse(address, "").replace("\r\n", "\n").strip();
        this.email = line(email);
        this.phone = line(phone);
        this.rates = requireNonNullElse(rates, "");
    }

    static SellerForm of(Seller seller) {
        return new SellerForm(
                seller.name(),
                seller.representedBy(),
                seller.address(),
                seller.email(),
                seller.phone(),
                seller.oneRate() ? ONE : SEVERAL);
    }

    Map<String, String> said() {
        return Map.of(
                "name", name,
                "representedBy", representedBy,
                "address", address,
                "email", email,
                "phone", phone,
                "rates", rates);
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            problems.add("name", visit.say("campaign.seller.name.wrong", LONGEST_NAME));
        if (representedBy.length() > LONGEST_NAME)
            problems.add("representedBy", visit.say("campaign.form.title.too-long", LONGEST_NAME));
        if (!address.contains("\n") || address.length() > LONGEST_ADDRESS)
            problems.add("address", visit.say("campaign.seller.address.wrong"));
        if (EmailAddress.parse(email).isEmpty()) problems.add("email", visit.say("campaign.seller.email.wrong"));
        if (!phone.isEmpty() && !phone.matches("[+0-9][0-9 ()/.-]{4,38}"))
            problems.add("phone", visit.say("campaign.seller.phone.wrong"));
        if (!rates.equals(ONE) && !rates.equals(SEVERAL))
            problems.add("rates", visit.say("campaign.seller.rates.missing"));
        return problems;
    }

    /// Only of a form without problems.
    Seller seller() {
        return new Seller(name, representedBy, address, email, phone, rates.equals(ONE));
    }

    private static String line(@Nullable String text) {
        return requireNonNullElse(text, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
