package ruhr.kumpel.office;

/// Whether an editor stands for what is written: "bestätigt am 3. Mai 2026", "noch nicht von der Redaktion bestätigt".
///
/// @param kind colour of the badge
public record OfficeMark(String words, String kind, String icon) {}
