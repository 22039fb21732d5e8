#!/usr/bin/env bash
# Builds, runs every test project and ends with one line: N passed, N failed, N skipped.
# Exit code 0 only when all of them ran and nothing failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The journeys drive a real browser. CHROMIUM names one that is somewhere else.
if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then as_root="sudo -n"; fi
  if command -v apt-get >/dev/null && $as_root true 2>/dev/null; then
    echo "Installing chromium for the browser tests ..."
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium; } >/dev/null ||
      echo "chromium could not be installed; the browser tests will say so" >&2
  fi
fi

# The tests look where it is named, and fail where there is none.
if [ -z "${CHROMIUM:-}" ] && command -v chromium >/dev/null; then
  CHROMIUM=$(command -v chromium)
  export CHROMIUM
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

if ! dotnet build LusInsight.sln --nologo -v quiet; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

passed=0 failed=0 skipped=0 crashed=0

# The sum of one counter (passed, failed, …) of a .trx file.
count() { grep -o "<Counters [^>]*" "$2" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+'; }

for project in tests/*.Tests tests/Faults tests/Privacy; do
  # A project without a test yet, or not there, is no failure.
  if [ -z "$(find "$project" -name '*.cs' -not -path '*/obj/*' -print -quit 2>/dev/null)" ]; then continue; fi

  name=$(basename "$project")
  dotnet test "$project" --no-build --nologo --results-directory "$results" \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal"
  code=$?

  trx="$results/$name.trx"
  if [ ! -s "$trx" ]; then
    echo "$name ended without a result" >&2
    crashed=$((crashed + 1))
    continue
  fi

  project_failed=$(($(count failed "$trx") + $(count error "$trx") + $(count timeout "$trx") + $(count aborted "$trx")))
  passed=$((passed + $(count passed "$trx")))
  failed=$((failed + project_failed))
  # "notExecuted" is 0 even where tests were skipped: total minus executed is right.
  skipped=$((skipped + $(count total "$trx") - $(count executed "$trx")))

  # Not every test project fails with a failed test: a crash halfway leaves only passed ones behind.
  if [ "$code" -ne 0 ] && [ "$project_failed" -eq 0 ]; then
    echo "$name crashed (exit code $code)" >&2
    crashed=$((crashed + 1))
  fi
done

failed=$((failed + crashed))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
