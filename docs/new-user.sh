#!/usr/bin/env bash
# Follows the start page as a new user would: its commands and its code, taken from the page's text, in an empty folder outside the repository, against
# the packed library in a local folder feed. The program must print what the page shows.
# new-user.sh [FOLDER OF PACKAGES]; the library is packed where no folder is given.
set -euo pipefail
packages=${1:+$(cd "$1" && pwd)}
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
die() { printf 'new user: %s\n' "$1" >&2; exit 1; }

# The page up to where it leaves the program for the tool.
awk '/^## What it says/ { exit } { print }' start.md > "$work/page.md"
awk '/^```sh$/ { inside = 1; next } /^```$/ { if (inside) print "#"; inside = 0 } inside' "$work/page.md" > "$work/commands.sh"
code=$(sed -n 's:^<<< @/\(.*\.cs\)$:\1:p' "$work/page.md")
shown=$(sed -n 's:^<<< @/\(.*\.txt\){text}$:\1:p' "$work/page.md")
[ -f "$code" ] || die "the page shows no program"
[ -f "$shown" ] || die "the page shows no output"
grep -q 'Replace `Program.cs` with' "$work/page.md" || die "the page no longer says where the program goes"
grep -qx 'dotnet add package Kommunkompassen.Core' "$work/commands.sh" || die "the page no longer adds the package"
grep -qx 'dotnet run' "$work/commands.sh" || die "the page no longer runs the program"

if [ -n "$packages" ]; then
  ln -s "$packages" "$work/feed"
else
  dotnet pack ../src/Kommunkompassen.Core -c Release -o "$work/feed" > "$work/pack.txt" 2>&1 || { tail -20 "$work/pack.txt" >&2; die "the package was not made"; }
fi
printf '<configuration><packageSources><add key="local" value="feed" /></packageSources></configuration>\n' > "$work/nuget.config"
# What is on the machine already is read, but nothing is written there: a package of the same version must not stay behind.
export NUGET_FALLBACK_PACKAGES="${NUGET_PACKAGES:-$HOME/.nuget/packages}" NUGET_PACKAGES="$work/packages"
[ ! -e "$NUGET_FALLBACK_PACKAGES/kommunkompassen.core" ] || die "the machine's package folder holds Kommunkompassen.Core; it would be used instead of what was packed"

# The commands as they stand; before `dotnet run` the code goes to Program.cs, as the page says.
{ echo 'set -euo pipefail'; sed "s:^dotnet run\$:cp '$PWD/$code' Program.cs\ndotnet run > '$work/printed.txt':" "$work/commands.sh"; } > "$work/follow.sh"
(cd "$work" && LC_ALL=C.UTF-8 bash follow.sh > log.txt 2>&1) || { tail -20 "$work/log.txt" >&2; die "following the page failed"; }
diff "$shown" "$work/printed.txt" || die "the program prints something else than the page shows"
printf 'new user: the start page leads to %s lines, as it shows them\n' "$(wc -l < "$work/printed.txt")"
