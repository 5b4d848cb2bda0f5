package ruhr.kumpel.paper;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.paper.PosterText.Fact;

class ExamplePosters {

    static final String ARABIC_TITLE = "غرفتان لأم مع طفل في بوخوم";

    static PosterText german() {
        return new PosterText(
                LanguageTag.GERMAN,
                Optional.of("Hilfsprojekt"),
                "Decken und Schlafsäcke für die Halle in Hamme",
                "Wir sammeln für 40 Menschen, die am Freitag ankommen. Sauber und trocken, bitte in Säcken. Wer fahren kann, meldet sich: Es fehlt noch ein Transporter für Samstag früh.",
                List.of(
                        new Fact("Wo", "Bochum-Hamme, 44809"),
                                new Fact("Wann", "bis 30. November, täglich 9 bis 18 Uhr"),
                        new Fact("Gesucht", "40 Decken, 12 Schlafsäcke"),
                                new Fact("Sprachen", "Deutsch, Українська, English")),
                "Scannen, lesen, Nachricht schreiben",
                "https://support.example/de/entries/decken-und-schlafsaecke-k3x9",
                "support.example/e/k3x9",
                "Support.Ruhr",
                "Hilfe in 53 Städten und Gemeinden",
                "support");
    }

    static PosterText arabic() {
        return new PosterText(
                LanguageTag.ARABIC,
                Optional.of("عرض"),
                ARABIC_TITLE,
                "نقدم غرفتين مفروشتين حتى نهاية شهر مارس 2027. القرب من محطة القطار (S1) ومن مدرسة ابتدائية. لا نطلب إيجارًا، ونتحدث العربية والألمانية.",
                List.of(
                        new Fact("المكان", "بوخوم، 44809 Hamme"),
                        new Fact("الموعد", "من 1 ديسمبر"),
                        new Fact("اللغات", "العربية، Deutsch")),
                "امسح الرمز واقرأ واكتب رسالة",
                "https://welcome.example/ar/entries/rooms-k3x9",
                "welcome.example/e/k3x9",
                "Welcome.Ruhr",
                "مرحبًا بكم في منطقة الرور",
                "welcome");
    }

    static PosterText ukrainian() {
        return new PosterText(
                LanguageTag.UKRAINIAN,
                Optional.empty(),
                "Безкоштовний проїзд",
                "Усі автобуси та потяги VRR.",
                List.of(),
                "Скануй і читай",
                "https://support.example/uk/entries/vrr-a1",
                "support.example/e/a1",
                "Support.Ruhr",
                "Допомога у 53 містах і громадах",
                "support");
    }
}
