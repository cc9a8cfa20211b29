#!/usr/bin/env bash
# Fuzzes every reader of the library for a number of minutes (10 unless stated), at low priority.
#   tests/fuzz/run.sh [minutes [seed [folder of report texts]]]
#   tests/fuzz/run.sh --seed N            one input again
#   tests/fuzz/run.sh --file KIND PATH    a kept input again: framework, evaluation, mapping, lines, table, report
# Inputs that break a promise are kept under artifacts/fuzz; the exit code is then 1.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export KOMMUNKOMPASSEN_FUZZ_FOLDER="$root/artifacts" DOTNET_gcServer=0
dotnet build "$root/tests/fuzz" -c Release -v quiet --nologo
exec nice -n 19 dotnet "$root/tests/fuzz/bin/Release/net10.0/Kommunkompassen.Fuzz.dll" "$@"
