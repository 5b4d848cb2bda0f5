package ruhr.kumpel.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Lines of mixed direction, and Arabic letters that join: what the PDF writer itself does not know. It draws
/// letter for letter from left to right, so a right-to-left run is shaped (its letters replaced by their joined
/// forms) and then turned round.
final class Bidi implements BidiSplitter {

    private final com.ibm.icu.text.Bidi paragraph = new com.ibm.icu.text.Bidi();

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph.setPara(text, direction == RTL ? com.ibm.icu.text.Bidi.RTL : com.ibm.icu.text.Bidi.LTR, null);
    }

    @Override
    public int countTextRuns() {
        return paragraph.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var run = paragraph.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String text) {
        return com.ibm.icu.text.Bidi.getBaseDirection(text);
    }

    /// Shapes and turns single runs.
    static final class Reorderer implements BidiReorderer {

        private final ArabicShaping shaping = new ArabicShaping(
                ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
        private final ArabicShaping unshaping = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE
                | ArabicShaping.TEXT_DIRECTION_LOGICAL
                | ArabicShaping.LENGTH_GROW_SHRINK);

        @Override
        public String reorderRTLTextToLTR(String text) {
            return com.ibm.icu.text.Bidi.writeReverse(
                    text, com.ibm.icu.text.Bidi.DO_MIRRORING | com.ibm.icu.text.Bidi.KEEP_BASE_COMBINING);
        }

        /// Vowel signs go: the writer gives each a width of its own, which tears words apart. Readers do without
        /// them.
        @Override
        public String shapeText(String text) {
            return shaped(shaping, text.replaceAll("[\\u064B-\\u0652\\u0670\\u0640]", ""));
        }

        @Override
        public String deshapeText(String text) {
            return shaped(unshaping, text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String shaped(ArabicShaping shaping, String text) {
            try {
                return shaping.shape(text);
            } catch (ArabicShapingException e) {
                return text; // only for options that do not fit together; unjoined letters can still be read
            }
        }
    }
}
