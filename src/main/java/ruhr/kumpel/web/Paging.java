package ruhr.kumpel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/// The pages of a list.
///
/// @param page the one shown, from 1
/// @param last the number of pages, at least 1
/// @param link makes the address of a page
public record Paging(int page, int last, IntFunction<String> link) {

    /// Stands where numbers are left out.
    public static final int GAP = 0;

    public String href(int number) {
        return link.apply(number);
    }

    /// First, last, the page and its neighbours; [#GAP] between what does not follow.
    public List<Integer> numbers() {
        var shown = new TreeSet<>(List.of(1, last, page));
        if (page > 1) shown.add(page - 1);
        if (page < last) shown.add(page + 1);
        var numbers = new ArrayList<Integer>();
        int before = 0;
        for (int number : shown) {
            if (number == before + 2) numbers.add(number - 1);
            else if (number > before + 2) numbers.add(GAP);
            numbers.add(number);
            before = number;
        }
        return numbers;
    }
}
