package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.place.Spot;

/// An entry's page, ready to print.
///
/// @param foreign says in which language it is, if not in the reader's
/// @param notice why it cannot be answered, instead of its freshness
/// @param languages the other languages it can be read in
/// @param guest where it is at home, if not here
/// @param manage where its owner works on it, for its owner
/// @param sharing where it is offered to other portals, or looked at again, for those who may
/// @param home its page on its home portal: there it is written to, reported and edited
/// @param seed for the drawn cover
/// @param data what machines read (schema.org), or nothing
public record EntryView(
        Localized.Text title,
        Localized.Text text,
        List<Paragraphs.Paragraph> paragraphs,
        String kind,
        String icon,
        String kindWords,
        Optional<Guest> guest,
        String topicKey,
        String topic,
        String topicIcon,
        boolean urgent,
        boolean verified,
        Optional<String> foreign,
        Optional<Notice> notice,
        boolean open,
        boolean stale,
        String freshness,
        List<Other> languages,
        Optional<String> caution,
        Optional<String> manage,
        Optional<String> sharing,
        List<Picture> pictures,
        String seed,
        List<LineRow> lines,
        String linesTitle,
        boolean mayPledge,
        String pledgeWords,
        List<Item> news,
        String href,
        String home,
        String url,
        List<Way> ways,
        Facts facts,
        List<Like> similar,
        String data) {

    public record Notice(String title, String text) {}

    /// @param name of the home portal
    /// @param waits whether it is only offered to this portal so far
    public record Guest(String name, boolean waits) {}

    public record Other(String tag, String dir, String name, String href, boolean current) {}

    public record LineRow(
            String id, String label, String lang, String dir, int given, int quantity, int left, String note) {}

    public record Item(String when, String machine, String lang, String dir, String text) {}

    /// A way to pass it on.
    public record Way(String href, String icon, String words) {}

    /// Who, where, when.
    public record Facts(
            Who who,
            Optional<String> website,
            String websiteWords,
            String where,
            String whereNote,
            List<Said> when,
            String spoken,
            Optional<Spot> spot,
            Optional<JobView> job) {}

    /// A job: what it asks and offers.
    ///
    /// @param apply where one applies, if not by a message; `applyWords` the host of that
    public record JobView(List<Fact> facts, List<String> helps, Optional<String> apply, String applyWords) {}

    public record Fact(String label, Said said) {}

    /// Words and their language; empty if it is the reader's.
    public record Said(String words, String lang, String dir) {}

    public record Who(String name, String href, String about) {}

    public record Like(
            String title,
            String lang,
            String dir,
            String href,
            String kind,
            String kindIcon,
            String kindWords,
            String icon,
            String where,
            String picture) {}

    /// The first paragraph stands above what is needed; the rest below.
    public Optional<Paragraphs.Paragraph> lead() {
        return paragraphs.stream().findFirst().filter(first -> !first.list());
    }

    public List<Paragraphs.Paragraph> body() {
        return lead().isPresent() ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    public String report() {
        return home.replaceFirst("/entries/.*", "/report/entry/" + seed);
    }

    public String contact() {
        return home.replaceFirst("/entries/.*", "/contact/entry/" + seed);
    }

    public Who who() {
        return facts.who();
    }

    public Optional<String> website() {
        return facts.website();
    }

    public String websiteWords() {
        return facts.websiteWords();
    }

    public String where() {
        return facts.where();
    }

    public String whereNote() {
        return facts.whereNote();
    }

    public List<Said> when() {
        return facts.when();
    }

    public String spoken() {
        return facts.spoken();
    }

    public Optional<JobView> job() {
        return facts.job();
    }

    public Optional<Spot> spot() {
        return facts.spot();
    }
}
