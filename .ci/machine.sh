# shellcheck shell=bash disable=SC2034 # what it sets is read where it is sourced
# What ./run and ./test need from the machine: a JDK, Maven, and on Debian a few packages.
# Sourced, not run. Kept to bash 3.2, the one that macOS has.

# Where no language is named, as in a container, or one that is not installed, Java would print and name
# files in ASCII: the words of these two systems for it.
case $(locale charmap 2>/dev/null) in
  ANSI_X3.4-1968 | US-ASCII) export LC_ALL=C.UTF-8 ;;
esac

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Between two places of a Java class path stands a colon, and there is no way to write one into a place.
refuse_colon() {
  case $1 in
    *:*) fail "Java cannot start from a folder with a colon in its path: move or rename $1" ;;
  esac
}

# JavaFX speaks X11, so on Linux a display means DISPLAY (on Wayland desktops XWayland sets it).
has_display() {
  [[ $OSTYPE != linux* || -n ${DISPLAY:-} ]]
}

# Whether a folder holds a JDK 25 or newer. The release file says so at once; starting java takes longer.
is_jdk() {
  local key value
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS='=' read -r key value; do
    if [[ $key == JAVA_VERSION ]]; then
      value=${value//\"/}
      value=${value%%[!0-9]*}
      [[ -n $value && $value -ge 25 ]]
      return
    fi
  done <"$1/release"
  return 1
}

# Sets JAVA_HOME to the first JDK 25 or newer.
find_jdk() {
  local java folder
  java=$(readlink -f "$(command -v java)" 2>/dev/null) || java=
  for folder in \
    "${JAVA_HOME:-}" \
    "${java%/bin/java}" \
    /usr/lib/jvm/* /usr/java/* /opt/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    ~/.sdkman/candidates/java/* ~/.jdks/*; do
    if is_jdk "$folder"; then
      export JAVA_HOME=$folder
      return
    fi
  done
  fail "Thalweg needs a JDK 25 or newer and found none (JAVA_HOME, PATH, the usual folders)." \
    "Install one, for example Eclipse Temurin 25, or set JAVA_HOME to the folder of one."
}

# Lets Maven run on that JDK, without the JDK's warnings about Maven's own libraries and without the
# escape codes that its terminal library writes at its end, even into a file.
find_maven() {
  command -v mvn >/dev/null || fail \
    "Thalweg is built by Maven and there is no mvn on the PATH." \
    "Install Maven 3.8 or newer (Debian: apt-get install maven; macOS: brew install maven)."
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Djansi.noreset=true"
}

# Java2D draws text, and so pictures, only with fontconfig, which brings a font along.
picture_packages=(libfontconfig1)
# What JavaFX links to: its window, its robot, and its 3D pipeline.
window_packages=(libgtk-3-0 libxtst6 libxxf86vm1 libgl1)
# A display that is not there, and OpenGL without a graphics card.
virtual_display_packages=(xvfb xauth libgl1-mesa-dri)

# Those of the named Debian packages that are not installed. Since the move to 64-bit time some end in t64.
missing_packages() {
  local package installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" "${@/%/t64}" 2>/dev/null)
  for package; do
    case $'\n'$installed$'\n' in
      *$'\n'"installed $package"$'\n'* | *$'\n'"installed ${package}t64"$'\n'*) ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

# Brings the named packages. A machine without a display whose user is root is taken for a container or a
# CI worker, where nobody is there to ask; anywhere else the user is told the command.
need_packages() {
  local missing
  command -v dpkg-query >/dev/null || return 0
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  local -a install=(apt-get install -y --no-install-recommends)
  if [[ $EUID -ne 0 ]] || has_display; then
    fail "Thalweg needs packages that this machine lacks. Install them with:" \
      "  sudo ${install[*]} $missing"
  fi
  echo "Installing what Thalweg needs: $missing" >&2
  # An unreachable list is no reason to stop yet: the install itself tells.
  apt-get update -qq >&2 || true
  # The list is split on purpose: one word per package.
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive "${install[@]}" -qq -o Dpkg::Use-Pty=0 $missing </dev/null >/dev/null ||
    fail "The packages could not be installed. Try it by hand:" \
      "  apt-get update && ${install[*]} $missing"
}

# Brings what a window needs and says how to start it: on_display is empty, or a virtual display.
need_display() {
  on_display=()
  [[ $OSTYPE == linux* ]] || return 0
  if has_display; then
    need_packages "${window_packages[@]}"
    return
  fi
  need_packages "${window_packages[@]}" "${virtual_display_packages[@]}"
  command -v xvfb-run >/dev/null || fail \
    "There is no display (DISPLAY is not set) and no xvfb-run to make one." \
    "Install the package that has it, often called xvfb or xorg-server-xvfb, and Mesa's OpenGL drivers."
  on_display=(xvfb-run -a -s "-screen 0 1600x1000x24 +extension GLX")
}
