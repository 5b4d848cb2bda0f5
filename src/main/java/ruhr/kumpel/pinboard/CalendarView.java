package ruhr.kumpel.pinboard;

import java.util.List;
import ruhr.kumpel.web.Tab;

/// A month, ready to print.
///
/// @param month `2026-12`
/// @param weeks each of seven days, Monday first
/// @param days those on which something happens
public record CalendarView(
        List<Tab> tabs,
        PinboardView.Filter filter,
        String month,
        String title,
        String before,
        String after,
        List<String> weekdays,
        List<List<Day>> weeks,
        List<Group> days,
        String file) {

    /// @param number nothing on a day of another month
    /// @param words "5. Oktober, 2 Termine"; nothing where nothing happens
    public record Day(String date, String number, int count, boolean today, String words) {}

    public record Group(String date, String words, List<PostingCard> cards) {}
}
