package ruhr.kumpel.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a business typed about its campaign, in one language. Missing fields are empty.
///
/// @param amount1 of the first of at most three vouchers; `label1` says what one can get for it
public record CampaignForm(
        String writtenIn,
        String title,
        String story,
        String goal,
        String second,
        String lastDay,
        String release,
        String amount1,
        String amount2,
        String amount3,
        String label1,
        String label2,
        String label3) {

    public static final int REWARDS = 3;
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_STORY = 6000;

    /// Longer, and nobody believes that it ends.
    static final int LONGEST_DAYS = 180;

    static final Money HIGHEST_GOAL = Money.euros(250_000);
    private static final Money HIGHEST_REWARD = Money.euros(500);
    private static final Money LOWEST_REWARD = Money.euros(5);

    public CampaignForm(
            @Nullable String writtenIn,
            @Nullable String title,
            @Nullable String story,
            @Nullable String goal,
            @Nullable String second,
            @Nullable String lastDay,
            @Nullable String release,
            @Nullable String amount1,
            @Nullable String amount2,
            @Nullable String amount3,
            @Nullable String label1,
            @Nullable String label2,
            @Nullable String label3) {
        this.writtenIn = line(writtenIn);
        this.title = line(title);
        this.story = story == null ? "" : story.replace("\r\n", "\n").strip();
        this.goal = line(goal);
        this.second = line(second);
        this.lastDay = line(lastDay);
        this.release = line(release);
        this.amount1 = line(amount1);
        this.amount2 = line(amount2);
        this.amount3 = line(amount3);
        this.label1 = line(label1);
        this.label2 = line(label2);
        this.label3 = line(label3);
    }

    static CampaignForm empty(Visit visit) {
        var language = visit.language().value();
        return new CampaignForm(language, "", "", "", "", "", Release.RECEIVED.word(), "", "", "", "", "", "");
    }

    static CampaignForm of(Content content, LanguageTag language) {
        var rewards = content.vouchers();
        return new CampaignForm(
                language.value(),
                content.title().exactly(language).orElse(""),
                content.story().exactly(language).orElse(""),
                content.goal().plain(),
                content.secondGoal().map(Money::plain).orElse(""),
                content.lastDay().toString(),
                content.release().word(),
                amount(rewards, 0),
                amount(rewards, 1),
                amount(rewards, 2),
                label(rewards, 0, language),
                label(rewards, 1, language),
                label(rewards, 2, language));
    }

    public List<String> amounts() {
        return List.of(amount1, amount2, amount3);
    }

    public List<String> labels() {
        return List.of(label1, label2, label3);
    }

    /// For whoever comes second.
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("title", title);
        said.put("story", story);
        said.put("goal", goal);
        said.put("second", second);
        said.put("lastDay", lastDay);
        for (int i = 0; i < REWARDS; i++) {
            said.put("amount" + (i + 1), amounts().get(i));
            said.put("label" + (i + 1), labels().get(i));
        }
        return said;
    }

    LanguageTag language(Visit visit) {
        return visit.site().language(writtenIn).orElse(visit.language());
    }

    /// @param running amounts and dates that supporters have seen stay as they are, so nobody is asked for them
    Problems problems(boolean running, LocalDate today, Visit visit) {
        var problems = new Problems();
        if (title.isEmpty()) problems.add("title", visit.say("campaign.form.title.missing"));
        if (title.length() > LONGEST_TITLE)
            problems.add("title", visit.say("campaign.form.title.too-long", LONGEST_TITLE));
        if (story.isEmpty()) problems.add("story", visit.say("campaign.form.story.missing"));
        if (story.length() > LONGEST_STORY)
            problems.add("story", visit.say("campaign.form.story.too-long", LONGEST_STORY));
        if (running) return problems;
        var wanted = Money.parse(goal).filter(Money::isPositive);
        if (wanted.isEmpty() || wanted.get().compareTo(HIGHEST_GOAL) > 0)
            problems.add("goal", visit.say("campaign.form.goal.wrong"));
        if (!second.isEmpty()
                && Money.parse(second)
                        .filter(more ->
                                wanted.filter(less -> more.compareTo(less) > 0).isPresent()
                                        && more.compareTo(HIGHEST_GOAL) <= 0)
                        .isEmpty()) problems.add("second", visit.say("campaign.form.second.wrong"));
        if (day(lastDay)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS)))
                .isEmpty()) problems.add("lastDay", visit.say("campaign.form.last-day.wrong", LONGEST_DAYS));
        checkRewards(problems, visit);
        return problems;
    }

    private void checkRewards(Problems problems, Visit visit) {
        var seen = new HashSet<Money>();
        for (int i = 0; i < REWARDS; i++) {
            if (amounts().get(i).isEmpty() && labels().get(i).isEmpty()) continue;
            var amount = Money.parse(amounts().get(i));
            if (amount.isEmpty()
                    || amount.get().compareTo(LOWEST_REWARD) < 0
                    || amount.get().compareTo(HIGHEST_REWARD) > 0
                    || !seen.add(amount.get()))
                problems.add("amount" + (i + 1), visit.say("campaign.form.reward.wrong"));
            if (labels().get(i).isEmpty()) problems.add("label" + (i + 1), visit.say("campaign.form.label.missing"));
            if (labels().get(i).length() > LONGEST_TITLE)
                problems.add("label" + (i + 1), visit.say("campaign.form.title.too-long", LONGEST_TITLE));
        }
    }

    /// Only of a form without problems.
    Content fresh(Visit visit) {
        return over(Optional.empty(), visit);
    }

    /// The same with what was there in other languages.
    Content over(Optional<Content> was, Visit visit) {
        var language = language(visit);
        return new Content(
                was.map(Content::title).orElse(Localized.EMPTY).with(language, title),
                was.map(Content::story).orElse(Localized.EMPTY).with(language, story),
                Money.parse(goal).orElseThrow(),
                Money.parse(second),
                day(lastDay).orElseThrow(),
                Release.of(release),
                rewards(was, language));
    }

    /// What supporters have seen stays, but for its words.
    Content texts(Content was, Visit visit) {
        var language = language(visit);
        var rewards = new ArrayList<Reward>();
        for (var reward : was.rewards()) {
            int place = was.vouchers().indexOf(reward);
            var label = place >= 0 && place < REWARDS && !labels().get(place).isEmpty()
                    ? reward.label().with(language, labels().get(place))
                    : reward.label();
            rewards.add(new Reward(reward.id(), reward.amount(), label, reward.thing()));
        }
        return new Content(
                was.title().with(language, title),
                was.story().with(language, story),
                was.goal(),
                was.secondGoal(),
                was.lastDay(),
                was.release(),
                rewards);
    }

    private List<Reward> rewards(Optional<Content> was, LanguageTag language) {
        var rewards = new ArrayList<Reward>();
        was.ifPresent(one ->
                one.rewards().stream().filter(reward -> !reward.isVoucher()).forEach(rewards::add));
        for (int i = 0; i < REWARDS; i++) {
            if (amounts().get(i).isEmpty()) continue;
            int place = i;
            var before = was.filter(one -> place < one.vouchers().size())
                    .map(one -> one.vouchers().get(place).label())
                    .orElse(Localized.EMPTY);
            rewards.add(new Reward(
                    UUID.randomUUID(),
                    Money.parse(amounts().get(i)).orElseThrow(),
                    before.with(language, labels().get(i))));
        }
        return rewards;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String amount(List<Reward> rewards, int place) {
        return place < rewards.size() ? rewards.get(place).amount().plain() : "";
    }

    private static String label(List<Reward> rewards, int place, LanguageTag language) {
        return place < rewards.size()
                ? rewards.get(place).label().exactly(language).orElse("")
                : "";
    }
}
