package ruhr.kumpel.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;

/// What a list, a map, a feed or a saved search shows. Several kinds, categories or languages mean "any of them";
/// different fields mean "and".
///
/// @param text what was typed, at most 200 characters, possibly empty
/// @param town official key of a municipality
/// @param organisation whose entries
/// @param from only what is still on at this day
/// @param near the middle of a circle of `radius` kilometres; a person's position, so never logged or cached
/// @param radius around `near`, else around the town's middle; 0: none
/// @param page from 1
/// @param wants of businesses; leaves out everything else
/// @param jobs what is wanted of jobs; leaves out everything else
public record Filter(
        String text,
        List<Kind> kinds,
        List<String> categories,
        Optional<String> town,
        Optional<Organiser> organisation,
        List<LanguageTag> languages,
        Optional<LocalDate> from,
        Optional<BoundingBox> box,
        Optional<Position> near,
        int radius,
        boolean urgent,
        Optional<Sort> sort,
        int page,
        Wants wants,
        JobWants jobs) {

    public static final Filter ALL = new Filter(
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            false,
            Optional.empty(),
            1,
            Wants.NOTHING,
            JobWants.NOTHING);

    /// A circle of this size around somebody who names none.
    static final int USUAL_RADIUS = 10;

    static final int LARGEST_RADIUS = 100;

    public Filter {
        kinds = List.copyOf(kinds);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
    }

    /// Whether it leaves nothing out but by its box: then counts are known without looking at single listings.
    boolean choosesAll() {
        return text.isEmpty()
                && kinds.isEmpty()
                && categories.isEmpty()
                && town.isEmpty()
                && organisation.isEmpty()
                && languages.isEmpty()
                && from.isEmpty()
                && !urgent
                && wants.nothing()
                && jobs.nothing()
                && (near.isEmpty() || radius == 0);
    }

    public Filter worded(String other) {
        return new Filter(
                other,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter of(Kind... others) {
        return of(List.of(others));
    }

    public Filter of(List<Kind> others) {
        return new Filter(
                text,
                others,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter about(String... others) {
        return about(List.of(others));
    }

    public Filter about(List<String> others) {
        return new Filter(
                text,
                kinds,
                others,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter in(Optional<String> other, int kilometres) {
        return new Filter(
                text,
                kinds,
                categories,
                other,
                organisation,
                languages,
                from,
                box,
                near,
                kilometres,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter by(Optional<Organiser> other) {
        return new Filter(
                text, kinds, categories, town, other, languages, from, box, near, radius, urgent, sort, 1, wants, jobs);
    }

    public Filter speaking(List<LanguageTag> others) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                others,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter on(Optional<LocalDate> day) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                day,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter boxed(Optional<BoundingBox> other) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                other,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter near(Optional<Position> point, int kilometres) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                point,
                kilometres,
                urgent,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter urgent(boolean only) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                only,
                sort,
                1,
                wants,
                jobs);
    }

    public Filter sorted(Optional<Sort> other) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                other,
                1,
                wants,
                jobs);
    }

    public Filter at(int number) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                number,
                wants,
                jobs);
    }

    public Filter wanting(Wants others) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                others,
                jobs);
    }

    public Filter seeking(JobWants others) {
        return new Filter(
                text,
                kinds,
                categories,
                town,
                organisation,
                languages,
                from,
                box,
                near,
                radius,
                urgent,
                sort,
                1,
                wants,
                others);
    }
}
