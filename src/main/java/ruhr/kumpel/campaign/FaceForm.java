package ruhr.kumpel.campaign;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed about a face: `quote-de` and so on for each language of the portal. Missing fields are empty.
public record FaceForm(Map<String, String> fields) {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_QUOTE = 400;
    private static final int LONGEST_ADDRESS = 300;

    public static FaceForm empty() {
        return new FaceForm(Map.of("kind", Face.Kind.PERSON.word()));
    }

    /// As it stands there.
    ///
    /// @param shows what can be seen on its portrait
    static FaceForm of(Face face, String shows, Visit visit) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", face.kind().word());
        fields.put("name", face.name());
        fields.put("known", face.known());
        fields.put("website", face.website());
        fields.put("shows", shows);
        for (var language : visit.site().languages())
            fields.put("quote-" + language, face.quote().exactly(language).orElse(""));
        fields.put("agreed", "true");
        return new FaceForm(fields);
    }

    /// For whoever comes second.
    Map<String, String> said(Visit visit) {
        var said = new LinkedHashMap<String, String>();
        for (var name : List.of("kind", "name", "known", "website", "shows")) said.put(name, line(name));
        for (var language : visit.site().languages()) said.put("quote-" + language, line("quote-" + language));
        return said;
    }

    /// The portrait goes.
    public boolean bare() {
        return line("bare").equals("true");
    }

    public String line(String name) {
        return fields.getOrDefault(name, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /// @param pictured whether a portrait comes with it
    void check(boolean pictured, Problems problems, Visit visit) {
        if (Face.Kind.parse(line("kind")).isEmpty()) problems.add("kind", visit.say("campaign.face.kind.missing"));
        if (line("name").isEmpty()) problems.add("name", visit.say("campaign.face.name.missing"));
        for (var name : new String[] {"name", "known", "shows"})
            if (line(name).length() > LONGEST_LINE)
                problems.add(name, visit.say("campaign.form.title.too-long", LONGEST_LINE));
        if (!line("website").isEmpty() && website().isEmpty())
            problems.add("website", visit.say("organisation.website.wrong"));
        var first = "quote-" + visit.site().languages().getFirst();
        if (quote(visit).isEmpty()) problems.add(first, visit.say("campaign.face.quote.missing"));
        for (var language : visit.site().languages())
            if (line("quote-" + language).length() > LONGEST_QUOTE)
                problems.add("quote-" + language, visit.say("campaign.form.title.too-long", LONGEST_QUOTE));
        if (pictured && line("shows").isEmpty()) problems.add("shows", visit.say("campaign.face.shows.missing"));
        if (!line("agreed").equals("true")) problems.add("agreed", visit.say("campaign.face.agreed.missing"));
    }

    /// Only of a form without problems.
    Face face(
            UUID id,
            PortalId portal,
            Optional<CampaignId> campaign,
            Optional<MediaId> portrait,
            boolean shown,
            PersonId by,
            Visit visit) {
        return new Face(
                id,
                portal,
                campaign,
                Face.Kind.parse(line("kind")).orElseThrow(),
                line("name"),
                line("known"),
                website().orElse(""),
                quote(visit),
                portrait,
                shown,
                by);
    }

    /// Only of a form without problems. Words in languages that the portal no longer speaks stay.
    Face over(Face was, Optional<MediaId> portrait, boolean shown, Visit visit) {
        var quote = new LinkedHashMap<>(quote(visit).texts());
        was.quote().texts().forEach((language, text) -> {
            if (!visit.site().languages().contains(language)) quote.put(language, text);
        });
        var now = face(was.id(), was.portal(), was.campaign(), portrait, shown, was.enteredBy(), visit);
        return now.saying(new Localized(quote));
    }

    private Localized quote(Visit visit) {
        var quote = new LinkedHashMap<LanguageTag, String>();
        for (var language : visit.site().languages()) {
            var text = line("quote-" + language);
            if (!text.isEmpty()) quote.put(language, text);
        }
        return new Localized(quote);
    }

    private Optional<String> website() {
        var typed = line("website");
        if (typed.isEmpty()) return Optional.empty();
        var address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        try {
            var host = URI.create(address).getHost();
            return Optional.of(address)
                    .filter(one -> one.length() <= LONGEST_ADDRESS && host != null && host.contains("."));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
