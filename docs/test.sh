#!/usr/bin/env bash
# Tests the built site in Chromium. Run build.sh first. Installs Debian's chromium where it is missing, which needs root.
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[ -f .vitepress/dist/index.html ] || { echo "docs: build the site first: bash docs/build.sh" >&2; exit 1; }
if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  apt-get -o DPkg::Lock::Timeout=300 update -qq
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq chromium >/dev/null
fi
npm test --silent
