#!/bin/sh
# Installs the system packages that the end-to-end tests use, on Debian and its like. Safe to repeat: what is there is
# left alone, and apt is not called when all is there.
set -eu

usage() {
  cat <<'HELP'
Usage: sh build/system-packages.sh [--with asterisk,redis] [--dry-run] [--help]

Installs Chromium, fonts with Chinese characters and the PostgreSQL client, with apt, as root.

  --with LIST  also these, separated by commas: asterisk, redis
  --dry-run    only say what is missing
  --help       show this help
HELP
}

with=""
dry_run=no
while [ $# -gt 0 ]; do
  case "$1" in
    --with) with="${2:?--with needs a list, such as --with asterisk,redis}"; shift 2 ;;
    --with=*) with="${1#--with=}"; shift ;;
    --dry-run) dry_run=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    *) echo "Unknown option $1; there are --with LIST, --dry-run and --help." >&2; exit 1 ;;
  esac
done

# Each line: what must be found (a program, or a font's language), and the Debian package that brings it.
wanted="program:chromium chromium
font:zh fonts-noto-cjk
program:psql postgresql-client"
for name in $(echo "$with" | tr ',' ' '); do
  case "$name" in
    asterisk) wanted="$wanted
program:asterisk asterisk" ;;
    redis) wanted="$wanted
program:redis-server redis-server" ;;
    *) echo "Unknown package $name after --with; there are asterisk and redis." >&2; exit 1 ;;
  esac
done

PATH="$PATH:/usr/sbin:/sbin"

is_there() {
  case "$1" in
    program:*) command -v "${1#program:}" >/dev/null 2>&1 ;;
    font:*) command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list ":lang=${1#font:}" family | head -n 1)" ] ;;
  esac
}

missing=""
while read -r sign package; do
  is_there "$sign" || missing="$missing $package"
done <<LIST
$wanted
LIST

if [ -z "$missing" ]; then
  echo "All system packages are there."
  exit 0
fi
echo "Missing:$missing"
if [ "$dry_run" = yes ]; then exit 0; fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "This system has no apt: install these with its own package manager (the names are Debian's):$missing" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "Installing needs root: run  sudo sh build/system-packages.sh${with:+ --with $with}" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
echo "Reading the package lists ..."
apt-get update -qq
echo "Installing (a minute or two) ..."
# A service that a package brings must not start by itself: the tests start their own.
policy=/usr/sbin/policy-rc.d
made_policy=no
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  made_policy=yes
fi
cleanup() { if [ "$made_policy" = yes ]; then rm -f "$policy"; fi; }
trap cleanup EXIT
# shellcheck disable=SC2086 # a list of names
apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 $missing
echo "Installed:$missing"
