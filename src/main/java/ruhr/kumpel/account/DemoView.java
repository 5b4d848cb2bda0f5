package ruhr.kumpel.account;

import java.util.List;

public record DemoView(List<Role> roles) {

    /// @param word of the role in the address: `moderator`
    public record Role(String word, String title, String text, String name, String icon) {}
}
