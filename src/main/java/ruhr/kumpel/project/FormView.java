package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of an entry, ready to print: for posting and for editing.
///
/// @param action where it is sent to, with the language
/// @param version the one that the writer sees
/// @param secret whether it is a draft under a secret link (saved by itself)
/// @param asksAddress whether an e-mail address is asked for
/// @param alike what may be the same, told before sending; `hints` while writing
/// @param found what the typed place was understood as
/// @param saved when the draft was saved last, in words
/// @param conflict whether somebody else has saved meanwhile
/// @param caution a word of caution for the chosen topic
public record FormView(
        String action,
        int version,
        boolean secret,
        boolean asksAddress,
        EntryForm form,
        Problems problems,
        Choices choices,
        List<LineRow> lines,
        List<PictureRow> pictures,
        List<TranslationRow> translations,
        List<Alike> alike,
        List<Alike> hints,
        Optional<String> found,
        Optional<String> saved,
        boolean conflict,
        Optional<String> caution) {

    /// What can be chosen.
    public record Choices(
            List<Choice> kinds,
            List<Topic> topics,
            List<Choice> precisions,
            List<Choice> towns,
            List<Choice> spoken,
            List<Choice> languages,
            List<Choice> organisations,
            List<Choice> sides,
            List<String> units,
            JobChoices jobs) {}

    /// What can be chosen of a job.
    public record JobChoices(List<Choice> forms, List<Choice> contracts, List<Choice> pers, List<Choice> levels) {}

    /// A topic with those below it.
    public record Topic(Choice itself, List<Choice> below) {}

    public record LineRow(UUID id, int number) {

        public String name(String field) {
            return LineCheck.name(id, field);
        }
    }

    /// @param source address of its small variant
    public record PictureRow(String id, String source, int width, int height) {

        public String alternative() {
            return "picture." + id + ".alt";
        }
    }

    public record TranslationRow(String tag, String name, String dir) {}

    /// Something that is there already and may be the same.
    public record Alike(String title, String language, String dir, String href, String where) {}

    public String text(String name) {
        return form.text(name);
    }

    public String precision() {
        return form.has("precision") ? form.text("precision") : Precision.BLURRED.word();
    }

    public String language(String otherwise) {
        return form.has("language") ? form.text("language") : otherwise;
    }

    /// Whether days or times of this line are to be seen.
    public boolean timed(LineRow line) {
        return Stream.of("from", "until", "opens", "closes")
                .map(line::name)
                .anyMatch(name -> form.has(name) || problems.at(name).isPresent());
    }

    public boolean mayAddLine() {
        return lines.size() < Content.MOST_LINES;
    }

    public boolean mayAddPicture() {
        return pictures.size() < Content.MOST_PICTURES;
    }
}
