package ruhr.kumpel.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Where;

/// All that an owner writes. What is here has been checked.
///
/// @param hours when somebody is there, in the owner's words, possibly empty
/// @param job of the kind job, if its owner has said more than that
record Content(
        Kind kind,
        String category,
        Texts texts,
        Where where,
        Period period,
        String hours,
        boolean urgent,
        Set<LanguageTag> spoken,
        Optional<OrganisationId> organisation,
        Optional<String> website,
        List<LineContent> lines,
        List<MediaId> pictures,
        Optional<Job> job) {

    static final int MOST_LINES = 20;
    static final int MOST_PICTURES = 6;

    Content {
        spoken = Set.copyOf(spoken);
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    /// What says nothing of a job.
    Content(
            Kind kind,
            String category,
            Texts texts,
            Where where,
            Period period,
            String hours,
            boolean urgent,
            Set<LanguageTag> spoken,
            Optional<OrganisationId> organisation,
            Optional<String> website,
            List<LineContent> lines,
            List<MediaId> pictures) {
        this(
                kind,
                category,
                texts,
                where,
                period,
                hours,
                urgent,
                spoken,
                organisation,
                website,
                lines,
                pictures,
                Optional.empty());
    }

    LanguageTag source() {
        return texts.source();
    }

    String title() {
        return texts.title().in(source()).value();
    }

    String text() {
        return texts.text().in(source()).value();
    }

    Content at(Where other) {
        return new Content(
                kind,
                category,
                texts,
                other,
                period,
                hours,
                urgent,
                spoken,
                organisation,
                website,
                lines,
                pictures,
                job);
    }

    Content as(Optional<Job> other) {
        return new Content(
                kind,
                category,
                texts,
                where,
                period,
                hours,
                urgent,
                spoken,
                organisation,
                website,
                lines,
                pictures,
                other);
    }

    /// The last day on which it is of use.
    Optional<LocalDate> lastDay() {
        var closes = job.flatMap(Job::closes);
        return closes.isPresent() ? closes : period.until();
    }
}
