package ruhr.kumpel.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Finds only addresses that everybody may ask. The connection is made to what was looked at here, so a name that
/// changes its mind afterwards changes nothing.
public final class PublicAddresses implements DnsResolver {

    /// Special-purpose blocks of IPv4 (IANA registry, RFC 6890 and later) and what belongs to nobody.
    private static final List<Block> INNER_V4 = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 31, 196),
            Block.of(24, 192, 52, 193),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(24, 192, 175, 48),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(4, 224),
            Block.of(4, 240));

    /// The only part of IPv6 that is given out to the internet. Outside it lie loopback, unique local, link-local,
    /// multicast, mapped and compatible IPv4 and NAT64.
    private static final Block GLOBAL_V6 = Block.of(3, 0x20);

    /// Within it: protocol assignments with Teredo and ORCHID, documentation (twice), 6to4, which carries an IPv4
    /// address of anybody's choice.
    private static final List<Block> INNER_V6 = List.of(
            Block.of(23, 0x20, 0x01),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Block.of(16, 0x20, 0x02),
            Block.of(20, 0x3f, 0xff));

    private final DnsResolver names;
    private final Set<String> onThisMachine;

    /// Public addresses only, without exception.
    public PublicAddresses() {
        this(SystemDefaultDnsResolver.INSTANCE, Set.of());
    }

    /// @param onThisMachine names that mean this machine, whatever the name system says
    PublicAddresses(DnsResolver names, Set<String> onThisMachine) {
        this.names = names;
        this.onThisMachine = Set.copyOf(onThisMachine);
    }

    /// There is such a name, but it leads to where nobody is led.
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super("Not a public address: " + host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (onThisMachine.contains(host)) return new InetAddress[] {InetAddress.getLoopbackAddress()};
        var found = names.resolve(host);
        if (found == null || found.length == 0) throw new UnknownHostException(host);
        if (!Arrays.stream(found).allMatch(address -> isPublic(address) && !isOurs(address))) throw new NotPublic(host);
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) return INNER_V4.stream().noneMatch(block -> block.holds(bytes));
        return GLOBAL_V6.holds(bytes) && INNER_V6.stream().noneMatch(block -> block.holds(bytes));
    }

    /// On an outer address of this machine may listen what its operator keeps behind a wall.
    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException _) {
            return true;
        }
    }

    private record Block(int bits, byte[] start) {

        static Block of(int bits, int... start) {
            var bytes = new byte[(bits + 7) / 8];
            for (int i = 0; i < start.length; i++) bytes[i] = (byte) start[i];
            return new Block(bits, bytes);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
