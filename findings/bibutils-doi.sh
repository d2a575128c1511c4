#!/bin/sh
# ris2xml of bibutils drops a DOI whose prefix has five digits, such as 10.52965.
#
# Packages: bibutils 7.2-2 and libbibutils8 7.2-2 of Debian 12 (apt-get download; nothing is installed).
# Input: three works in RIS that differ in their DOIs: a prefix of four digits, one of five, and the latter as an address.
# Seen: "DO  - 10.1038/…" becomes <identifier type="doi">, "DO  - 10.52965/…" becomes nothing, without a warning, and
#   "UR  - https://doi.org/10.52965/…" becomes <identifier type="doi"> with all five digits.
# Expected: every DOI in "DO", as bib2xml of the same package does.
# What to do: write the address of the DOI in "UR" too.
# Exit: 0 while this is so, 1 when it changes, 2 where these packages cannot be had.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq bibutils=7.2-2 libbibutils8=7.2-2 2>/dev/null || { echo "no bibutils 7.2-2 here" >&2; exit 2; }
for package in ./*.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(dirname "$(find root -name 'libbibutils.so.*' | head -n 1)")
export LD_LIBRARY_PATH

doi() {
  printf 'TY  - JOUR\r\nID  - work\r\nTI  - A title\r\n%s\r\nER  - \r\n' "$1" | root/usr/bin/ris2xml -i utf8 2>/dev/null |
    sed -n 's/.*<identifier type="doi">\(.*\)<\/identifier>.*/\1/p'
}
four=$(doi 'DO  - 10.1038/s41386-022-01266-9')
five=$(doi 'DO  - 10.52965/001c.38247')
address=$(doi 'UR  - https://doi.org/10.52965/001c.38247')
echo "DO, four digits: ${four:-nothing}"
echo "DO, five digits: ${five:-nothing}"
echo "UR, five digits: ${address:-nothing}"
if [ "$four" = '10.1038/s41386-022-01266-9' ] && [ -z "$five" ] && [ "$address" = '10.52965/001c.38247' ]; then
  echo "as seen"
else
  echo "changed"
  exit 1
fi
