package ruhr.kumpel.campaign;

import java.util.List;

/// What stands before the button and in the order's letter, in this order. All of it is to be confirmed by counsel
/// before a portal sells in earnest; operators change the words per language like any others.
final class OrderTerms {

    /// EGBGB Art. 246a § 1 (1): who is the contract's other side, how it comes about, price, delivery, warranty.
    static final List<String> CLAUSES = List.of(
            "campaign.order.terms.contract",
            "campaign.order.terms.price",
            "campaign.order.terms.delivery",
            "campaign.order.terms.liability");

    /// After annexes 1 and 2 to EGBGB Art. 246a § 1 (2): {0} is the seller, {1} all of its data in one line.
    static final List<String> INSTRUCTION = List.of(
            "campaign.order.instruction.right",
            "campaign.order.instruction.how",
            "campaign.order.instruction.online",
            "campaign.order.instruction.consequences",
            "campaign.order.instruction.used",
            "campaign.order.instruction.form");

    private OrderTerms() {}
}
