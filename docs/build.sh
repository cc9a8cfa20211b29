#!/usr/bin/env bash
# Builds the site into docs/.vitepress/dist. Needs the .NET SDK that global.json names and Node 20 with npm. Fails on a public member without
# documentation, a missing snippet or region, and a broken link or anchor.
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet run --project generator -- .
rm -rf public && mkdir public
cp images/icon.svg public/
mkdir public/schemas && cp schemas/*.json public/schemas/
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-fund --no-audit
npm run --silent build
