package ruhr.kumpel.paper;

/// QR codes of addresses.
public final class QrCode {

    private QrCode() {}

    /// A complete SVG element, dark squares in the current text colour on nothing; give it size and quiet ground by CSS.
    public static String svg(String url) {
        return "";
    }

    /// Black on white with its quiet zone; at least so many pixels wide.
    public static byte[] png(String url, int pixels) {
        return new byte[0];
    }
}
