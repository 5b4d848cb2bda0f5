package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Jobs say what they ask and offer, and are found by it.
@KumpelTest
class JobsTest {

    private static final Job NURSE = new Job(
            new Vacancy(
                    Vacancy.Form.JOB,
                    Optional.of(Vacancy.Contract.PERMANENT),
                    "38,5 Stunden",
                    new Vacancy.Pay(
                            "nach Tarif",
                            Optional.of(Money.euros(3_400)),
                            Optional.of(Money.euros(4_100)),
                            Vacancy.Pay.Per.MONTH),
                    Optional.of(GermanLevel.B1),
                    List.of(LanguageTag.ENGLISH, LanguageTag.UKRAINIAN),
                    true,
                    true,
                    false,
                    Optional.of(LocalDate.of(2027, 3, 1))),
            Optional.of("https://klinik.example/pflege"),
            Optional.of(LocalDate.of(2099, 2, 1)));

    private final Surfer reader;
    private final Someone owner;
    private final EntryStore entries;
    private final Portal portal;

    JobsTest(Surfer reader, Visitors visitors, EntryStore entries, ExamplePortals portals) {
        this.reader = reader;
        this.entries = entries;
        this.portal = portals.fresh();
        this.owner = visitors.signedIn(portal);
    }

    @Test
    void theFormOfAJobIsReadAsItWasWritten() {
        var form = new EntryForm(FormOfJob.of(NURSE));
        assertThat(form.text("job.pay-from")).isEqualTo("3400");
        assertThat(form.all("job.working")).containsExactly("en", "uk");
        posted(FormOfJob.of(NURSE));
        assertThat(FormOfJob.of(stored())).isEqualTo(FormOfJob.of(NURSE));
    }

    @Test
    void whoChoseAJobWithoutAScriptIsAskedForTheRest() {
        var answer = posting(Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Wähle, ob es eine Arbeitsstelle, eine Ausbildung oder ein Praktikum ist");
        assertThat(answer.page().select(".only-job--open [name='job.form']")).hasSize(1);
    }

    @Test
    void theEntrySaysEverything() {
        var path = posted(FormOfJob.of(NURSE));
        var page = reader.get(portal.key(), path).page();
        assertThat(page.select("dl.facts").text())
                .contains(
                        "unbefristet",
                        "38,5 Stunden",
                        "nach Tarif",
                        "3.400 € bis 4.100 € im Monat",
                        "ab B1",
                        "Englisch",
                        "1. März 2027");
        assertThat(page.select(".ticks li").eachText())
                .containsExactly("Hilfe bei der Anerkennung des Abschlusses", "Hilfe bei der Wohnungssuche");
        assertThat(page.select("a.button[href='https://klinik.example/pflege']").text())
                .isEqualTo("Jetzt bewerben");
        assertThat(page.select("script[type='application/ld+json']").html())
                .contains("JobPosting", "baseSalary", "2099-02-01");
    }

    @Test
    void listsSayAndFilterWhatAJobAsksAndOffers() {
        posted(FormOfJob.of(NURSE));
        var list = reader.get(portal.key(), "/de/listings?kind=job").page();
        assertThat(list.select("li.entry .job-words li").eachText())
                .containsExactly("unbefristet", "Deutsch ab B1", "Hilfe bei der Anerkennung", "Hilfe beim Wohnen");
        assertThat(list.select(".chip").eachText()).contains("unbefristet 1", "mit Deutsch B1 1", "mit Deutsch B2 1");
        assertThat(found("level=b1")).isEqualTo(1);
        assertThat(found("level=c1&recognition=yes&housing=yes&contract=permanent&work=job"))
                .isEqualTo(1);
        assertThat(found("level=a2")).isZero();
        assertThat(found("contract=fixed")).isZero();
        assertThat(found("work=apprenticeship")).isZero();
    }

    @Test
    void openDataTellsOfJobs() {
        posted(FormOfJob.of(NURSE));
        assertThat(reader.get(portal.key(), "/listings.csv?kind=job").text())
                .contains("work,contract,hours,pay,pay_from")
                .contains(
                        "job,permanent,\"38,5 Stunden\",nach Tarif,3400.00,4100.00,month,b1,en uk,true,true,false,2027-03-01");
        assertThat(reader.get(portal.key(), "/listings.geojson?level=b1").text())
                .contains("\"german\":\"b1\"", "\"recognition\":true");
        assertThat(reader.get(portal.key(), "/listings.csv?level=d9").status()).isEqualTo(400);
    }

    @Test
    void anAmountThatIsNoneIsRefused() {
        var fields = new HashMap<>(FormOfJob.of(NURSE));
        fields.put("job.pay-from", List.of("viel"));
        var answer = posting(fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Gib einen Betrag in Euro an");
        fields.put("job.pay-from", List.of("5000"));
        assertThat(posting(fields).main()).contains("Der zweite Betrag ist kleiner als der erste");
    }

    @Test
    void versionsOfAJobAreCompared() {
        var form = new EntryForm(FormOfJob.of(NURSE));
        assertThat(form.said()).containsEntry("job.hours", "38,5 Stunden");
        var path = posted(FormOfJob.of(NURSE));
        var edit = owner.surfer().get(portal.key(), path + "/edit").page();
        assertThat(edit.select("[name='job.hours']").val()).isEqualTo("38,5 Stunden");
        assertThat(edit.select("[name='job.german'] option[selected]").val()).isEqualTo("b1");
        assertThat(edit.select("[name='job.recognition'][checked]")).hasSize(1);
    }

    private String posted(Map<String, List<String>> job) {
        var answer = posting(job);
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return "/de" + entries.of(owner.person(), List.of()).getFirst().path();
    }

    private ruhr.kumpel.Answer posting(Map<String, List<String>> job) {
        var form = new HashMap<String, Object>(job);
        form.put("kind", "job");
        form.put("title", "Pflegefachkraft in Bochum gesucht");
        form.put("text", "Wir suchen jemanden, der gern mit Menschen arbeitet.");
        form.put("category", "jobs");
        form.put("precision", "region");
        form.put("action", "submit");
        form.put("unlike", "true");
        var started = owner.surfer().get(portal.key(), "/de/post?kind=job");
        return owner.surfer().post(portal.key(), started.location(), form);
    }

    private Job stored() {
        return entries.of(owner.person(), List.of()).getFirst().content().job().orElseThrow();
    }

    private int found(String query) {
        return reader.get(portal.key(), "/de/listings?" + query)
                .page()
                .select("li.entry")
                .size();
    }
}
