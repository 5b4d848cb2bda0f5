package ruhr.kumpel.organisation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed about an organisation. Missing fields are empty: `null` ends in the constructor.
///
/// @param describedIn the language of the description; other languages that are there stay
public record OrganisationForm(
        String name,
        String kind,
        String description,
        String describedIn,
        String website,
        String town,
        String address,
        List<String> languages) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_DESCRIPTION = 4000;

    public OrganisationForm(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String description,
            @Nullable String describedIn,
            @Nullable String website,
            @Nullable String town,
            @Nullable String address,
            @Nullable List<String> languages) {
        this.name = line(name);
        this.kind = line(kind);
        this.description = text(description);
        this.describedIn = line(describedIn);
        this.website = line(website);
        this.town = line(town);
        this.address = line(address);
        this.languages = languages == null ? List.of() : List.copyOf(languages);
    }

    static OrganisationForm empty(Visit visit) {
        return new OrganisationForm(
                "",
                "",
                "",
                visit.language().value(),
                "",
                "",
                "",
                List.of(visit.language().value()));
    }

    static OrganisationForm of(Organisation organisation, Visit visit) {
        var description = visit.say(organisation.description());
        return new OrganisationForm(
                organisation.name(),
                organisation.kind().word(),
                description.value(),
                description.language().value(),
                organisation.website(),
                organisation.town().orElse(""),
                organisation.address(),
                organisation.languages().stream().map(LanguageTag::value).toList());
    }

    /// For whoever comes second.
    Map<String, String> said() {
        return Map.of(
                "name", name,
                "kind", kind,
                "description", description,
                "describedIn", describedIn,
                "website", website,
                "town", town,
                "address", address,
                "languages", languages.stream().sorted().collect(Collectors.joining(", ")));
    }

    Problems check(Visit visit) {
        var problems = new Problems();
        if (name.length() < 2) problems.add("name", visit.say("organisation.name.missing"));
        if (name.length() > LONGEST_NAME) problems.add("name", visit.say("organisation.name.too-long", LONGEST_NAME));
        if (OrganisationKind.parse(kind).isEmpty()) problems.add("kind", visit.say("organisation.kind.missing"));
        if (description.isEmpty()) problems.add("description", visit.say("organisation.description.missing"));
        if (description.length() > LONGEST_DESCRIPTION)
            problems.add(
                    "description",
                    visit.say("organisation.description.too-long", LONGEST_DESCRIPTION, description.length()));
        if (!website.isEmpty() && !isWebsite(completed(website)))
            problems.add("website", visit.say("organisation.website.wrong"));
        if (address.length() > 200) problems.add("address", visit.say("organisation.address.too-long", 200));
        return problems;
    }

    /// Only after [#check] found nothing.
    Profile profile(Localized before, Optional<MediaId> logo, Visit visit) {
        var language = LanguageTag.parse(describedIn).orElse(visit.language());
        return new Profile(
                name,
                OrganisationKind.parse(kind).orElseThrow(),
                before.with(language, description),
                logo,
                website.isEmpty() ? "" : completed(website),
                town.isEmpty() ? Optional.empty() : Optional.of(town),
                address,
                languages.stream()
                        .flatMap(tag -> LanguageTag.parse(tag).stream())
                        .limit(20)
                        .distinct()
                        .toList());
    }

    private static String completed(String website) {
        return website.matches("(?i)https?://.*") ? website : "https://" + website;
    }

    private static boolean isWebsite(String address) {
        try {
            var host = URI.create(address).getHost();
            return address.length() <= 300 && host != null && host.contains(".");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }
}
