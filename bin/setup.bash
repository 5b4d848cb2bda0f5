# Sourced by the other scripts: finds what they need on this machine, or says plainly what is missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_jdk_25() {
    [[ -x $1/bin/javac && -r $1/release ]] && grep -q '^JAVA_VERSION="25[.\"]' "$1/release"
}

# Sets JAVA_HOME to a JDK 25: the one it names already, one of the system's, or the one on the PATH.
find_java() {
    local candidate on_path
    on_path=$(command -v javac || true)
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}"; do
        if [[ -n $candidate ]] && is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    fail "Kumpel needs a JDK 25 (with javac). None was found in JAVA_HOME, /usr/lib/jvm or on the PATH." \
        "On Debian and Ubuntu: install openjdk-25-jdk-headless or temurin-25-jdk. Or set JAVA_HOME."
}

find_maven() {
    command -v mvn >/dev/null && return
    install_as_root maven || fail "Kumpel is built by Maven (3.8.7 or newer), which is not installed: apt-get install maven"
}

# Installs Debian packages if we are root on a Debian; otherwise fails without a word.
install_as_root() {
    [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
    printf 'Installing %s …\n' "$*" >&2
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@") >/dev/null
}

maven() {
    (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        mvn --batch-mode --quiet "$@")
}

# Builds the application into $app unless it is newer than all sources. Two who want that at the same time take turns.
build_application() {
    at_application
    is_built || build_anew "$root/target/run"
    exec 9>&-
}

# Takes what was just built there for the application, unless what is there is newer than all sources. The second file
# was made when the building began: a source that was changed meanwhile is newer.
take_application() {
    at_application
    is_built || unpack_application "$1" "$2"
    exec 9>&-
}

at_application() {
    app=$root/target/run/app
    mkdir -p "$root/target/run"
    exec 9>"$root/target/run/lock"
    flock 9
}

is_built() {
    [[ -f $app/built && -z $(find "$root/src/main" "$root/pom.xml" -newer "$app/built" -print -quit) ]]
}

build_anew() {
    find_maven
    echo "Building Kumpel …" >&2
    rm -rf "$1/classes" "$1/generated-sources"
    touch "$1/began"
    maven -Dquick -Dmaven.test.skip=true -Dkumpel.target="$1" package || fail "The build failed."
    unpack_application "$1" "$1/began"
}

unpack_application() {
    rm -rf "$app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$1/kumpel.jar" extract --destination "$app"
    touch -r "$2" "$app/built"
}

# The serial collector and compact headers need the least memory. The heap starts small and grows only for what stays,
# such as a large picture while it is made smaller, and what the C library keeps for itself is given back. Classes and
# compiled code may grow without a full collection each time: those take a quarter of a second, just while the most is
# asked.
java_flags() {
    export MALLOC_ARENA_MAX=2
    flags=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx"${KUMPEL_MEMORY:-320m}" -Xms112m -Xmn48m
        -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:MetaspaceSize=192m -XX:ReservedCodeCacheSize=64m
        -XX:-SegmentedCodeCache -XX:SweeperThreshold=50 -XX:MaxDirectMemorySize=64m -XX:TrimNativeHeapInterval=10000
        -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 --enable-native-access=ALL-UNNAMED
        --sun-misc-unsafe-memory-access=allow
        -Dfile.encoding=UTF-8 -Djava.awt.headless=true)
}
