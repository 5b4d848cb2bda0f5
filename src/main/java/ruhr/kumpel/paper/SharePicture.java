package ruhr.kumpel.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/// A picture for messengers and social networks, 1200 by 630: who asks for what, how far it is, and a code. Drawn here,
/// so
/// that nobody else learns of it; from right to left it is a mirror.
public final class SharePicture {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int EDGE = 60;
    private static final int BAND = 104;
    private static final int CODE = 232;
    private static final int TEXT_WIDTH = WIDTH - 2 * EDGE;
    private static final int BESIDE_CODE = TEXT_WIDTH - CODE - EDGE;
    private static final int MOST_LINES = 3;
    private static final Color PAPER = new Color(0xFFFDFA);
    private static final Color INK = new Color(0x1E1A17);
    private static final Color QUIET = new Color(0x5F554C);
    private static final Color TUBE = new Color(0xE6DED4);

    private static final Font PLAIN = font("DejaVuSans.ttf");
    private static final Font BOLD = font("DejaVuSans-Bold.ttf");

    private final ShareText text;
    private final Graphics2D pen;
    private final boolean mirrored;

    private SharePicture(ShareText text, Graphics2D pen) {
        this.text = text;
        this.pen = pen;
        this.mirrored = text.language().direction().equals("rtl");
    }

    public static byte[] png(ShareText text) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            new SharePicture(text, pen).draw();
        } finally {
            pen.dispose();
        }
        var out = new ByteArrayOutputStream(60_000);
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw() {
        fill(PAPER, 0, 0, WIDTH, HEIGHT);
        fill(Color.decode(text.colours().brand()), 0, 0, WIDTH, BAND);
        line(text.portal(), BOLD, 34, Color.decode(text.colours().onBrand()), 66, TEXT_WIDTH);
        line(text.who(), PLAIN, 32, QUIET, 172, TEXT_WIDTH);
        title();
        bar();
        line(text.figures(), BOLD, 38, INK, 516, BESIDE_CODE);
        line(text.hint(), PLAIN, 28, QUIET, 566, BESIDE_CODE);
        code();
    }

    /// As large as it can be in at most three lines; what does not fit is left out.
    private void title() {
        for (int size : new int[] {66, 56, 48, 42}) {
            var lines = lines(text.title(), BOLD, size, TEXT_WIDTH);
            if (lines.size() > MOST_LINES - (size > 56 ? 1 : 0) && size > 42) continue;
            float y = 190;
            for (var one : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                y += size * 1.16f;
                print(one, INK, y);
            }
            return;
        }
    }

    private void bar() {
        int width = BESIDE_CODE;
        int left = mirrored ? WIDTH - EDGE - width : EDGE;
        fill(TUBE, left, 444, width, 22);
        int done = Math.round(width * Math.min(1000, text.done()) / 1000f);
        fill(INK, mirrored ? left + width - done : left, 444, done, 22);
    }

    /// Light modules around the dark ones belong to the code.
    private void code() {
        var drawing = io.nayuki.qrcodegen.QrCode.encodeText(text.url(), io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int quiet = 3;
        int scale = CODE / (drawing.size + 2 * quiet);
        int size = scale * (drawing.size + 2 * quiet);
        int left = mirrored ? EDGE : WIDTH - EDGE - size;
        int top = HEIGHT - 40 - size;
        fill(Color.WHITE, left, top, size, size);
        for (int y = 0; y < drawing.size; y++)
            for (int x = 0; x < drawing.size; x++)
                if (drawing.getModule(x, y))
                    fill(Color.BLACK, left + (x + quiet) * scale, top + (y + quiet) * scale, scale, scale);
    }

    private void line(String words, Font font, int size, Color colour, float y, int width) {
        if (words.isBlank()) return;
        print(lines(words, font, size, width).getFirst(), colour, y);
    }

    private void print(TextLayout line, Color colour, float y) {
        pen.setColor(colour);
        line.draw(pen, mirrored ? WIDTH - EDGE - line.getAdvance() : EDGE, y);
    }

    private List<TextLayout> lines(String words, Font font, int size, int width) {
        var said = new AttributedString(words.isBlank() ? " " : words);
        said.addAttribute(TextAttribute.FONT, font.deriveFont((float) size));
        said.addAttribute(
                TextAttribute.RUN_DIRECTION,
                mirrored ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        var measurer =
                new LineBreakMeasurer(said.getIterator(), new FontRenderContext(new AffineTransform(), true, true));
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < said.getIterator().getEndIndex()) lines.add(measurer.nextLayout(width));
        return lines;
    }

    private void fill(Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    private static Font font(String file) {
        try (var in = SharePicture.class.getResourceAsStream("/paper/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
