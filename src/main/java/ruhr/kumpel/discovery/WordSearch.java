package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.LanguageTag;

/// Finds the listings that some words mean, whatever their language, those in the reader's language first. Two
/// variants: the node's own index ([LuceneSearch]) and a cluster ([ClusterSearch]).
interface WordSearch {

    /// @param lexicon what also means what was typed
    /// @param atLeastOne one of the words is enough, for what is merely similar
    Matches find(String text, LanguageTag reader, Lexicon lexicon, boolean atLeastOne);
}
