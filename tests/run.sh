#!/usr/bin/env bash
# Builds everything and runs all tests, on a machine that has only the .NET SDK; a PostgreSQL server of its own is started for
# them and stopped at the end, unless ELECTIONCORE_POSTGRESQL names one. The last line is
# "N passed, N failed", with ", N skipped" when there are skips; the exit code is 0 only when all is well.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$(pwd)
results="$root/artifacts/test-results"
exec < /dev/null

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
# Published standards and data that are read where they are, not kept here.
if [ -z "${ELECTIONCORE_DATA:-}" ] && [ -d "$root/../shared/data" ]; then
    ELECTIONCORE_DATA=$(cd "$root/../shared/data" && pwd)
    export ELECTIONCORE_DATA
fi
if [ -z "${ELECTIONCORE_STANDARDS:-}" ] && [ -d "$root/../shared/standards" ]; then
    ELECTIONCORE_STANDARDS=$(cd "$root/../shared/standards" && pwd)
    export ELECTIONCORE_STANDARDS
fi

say() { printf '\n== %s\n' "$*"; }

# The last line must come whatever happens.
finish() {
    local line="$1 passed, $2 failed"
    [ "$3" -gt 0 ] && line="$line, $3 skipped"
    printf '\n%s\n' "$line"
    [ "$2" -eq 0 ] && exit 0
    exit 1
}

if ! command -v dotnet > /dev/null 2>&1; then
    for folder in "${DOTNET_ROOT:-}" "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet; do
        if [ -n "$folder" ] && [ -x "$folder/dotnet" ]; then
            export PATH="$folder:$PATH" DOTNET_ROOT="$folder"
            break
        fi
    done
fi
if ! command -v dotnet > /dev/null 2>&1; then
    echo "The .NET SDK is missing: install .NET SDK 10.0 (Debian package dotnet-sdk-10.0) and run this again." >&2
    finish 0 1 0
fi

# Cultures need ICU and time zones need tzdata, which are usually there; the tests of the server database need PostgreSQL.
missing=()
if ! ldconfig -p 2> /dev/null | grep -q 'libicuuc\.so' && ! ls /usr/lib/*/libicuuc.so.* > /dev/null 2>&1; then
    missing+=(icu)
fi
[ -f "${TZDIR:-/usr/share/zoneinfo}/Asia/Kabul" ] || missing+=(tzdata)
if [ -z "${ELECTIONCORE_POSTGRESQL:-}" ] && ! ls /usr/lib/postgresql/*/bin/pg_ctl > /dev/null 2>&1 && ! command -v pg_ctl > /dev/null 2>&1; then
    missing+=(postgresql)
fi
if [ "${#missing[@]}" -gt 0 ]; then
    say "Installing ${missing[*]}"
    if ! command -v apt-get > /dev/null 2>&1; then
        echo "Install ${missing[*]} with this machine's package manager and run this again." >&2
        finish 0 1 0
    fi
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -q || finish 0 1 0
    packages=()
    for item in "${missing[@]}"; do
        # The package of ICU carries its version in its name.
        [ "$item" = icu ] && item=$(apt-cache search --names-only '^libicu[0-9]+$' | awk '{ print $1 }' | sort -V | tail -n 1)
        packages+=("$item")
    done
    # Only its programs are needed, not the server that the package would start.
    case " ${packages[*]} " in
        *" postgresql "*)
            "${as_root[@]}" mkdir -p /etc/postgresql-common || finish 0 1 0
            if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
                echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf > /dev/null
            fi
            ;;
    esac
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" || finish 0 1 0
fi

# OSCAL documents are checked by the published schemas with ajv; without npm, or the network, those tests say that they are skipped.
if [ -z "${ELECTIONCORE_AJV:-}" ] && command -v npm > /dev/null 2>&1; then
    ajv="${TMPDIR:-/tmp}/electioncore-ajv"
    npm install --prefix "$ajv" --no-audit --no-fund --silent ajv@8 ajv-formats@3 && export ELECTIONCORE_AJV="$ajv"
fi

say "Restoring with .NET SDK $(dotnet --version)"
dotnet restore ElectionCore.sln -m:2 -v q || { echo "The restore failed." >&2; finish 0 1 0; }

# One compiler serves all projects, even where the machine says otherwise: started for each of them it would take twice the time.
say "Building"
dotnet build ElectionCore.sln -c Release --no-restore -warnaserror -m:2 -v q -clp:NoSummary -p:UseSharedCompilation=true || {
    echo "The build failed." >&2
    finish 0 1 0
}
dotnet build-server shutdown --vbcscompiler > /dev/null

if [ -z "${ELECTIONCORE_POSTGRESQL:-}" ]; then
    say "Starting PostgreSQL"
    database=$(mktemp -d)/postgresql
    chmod 755 "$(dirname "$database")"
    trap 'tests/postgresql.sh stop "$database"; rm -rf "$(dirname "$database")"' EXIT
    trap 'exit 1' INT TERM HUP
    exports=$(tests/postgresql.sh start "$database") || { echo "PostgreSQL did not start." >&2; finish 0 1 0; }
    eval "$exports"
fi

rm -rf "$results"
mkdir -p "$results"
passed=0 failed=0 skipped=0 broken=()

# An attribute of the counters of a results file.
counter() { sed -n "s/.*<Counters[^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

for project in tests/*.Tests/*.Tests.csproj; do
    name=$(basename "$project" .csproj)
    say "$name"
    dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results"
    code=$?
    file="$results/$name.trx"
    total=0
    [ -f "$file" ] && total=$(counter "$file" total)
    if [ "${total:-0}" -eq 0 ]; then
        broken+=("$name gave no results")
        failed=$((failed + 1))
        continue
    fi
    ok=$(counter "$file" passed)
    ran=$(counter "$file" executed)
    bad=$((ran - ok))
    passed=$((passed + ok))
    failed=$((failed + bad))
    skipped=$((skipped + total - ran))
    if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
        broken+=("$name ended with exit code $code")
        failed=$((failed + 1))
    fi
done

if [ "$failed" -gt 0 ]; then
    say "Failed"
    for file in "$results"/*.trx; do
        [ -f "$file" ] || continue
        grep -o '<UnitTestResult [^>]*outcome="Failed"[^>]*>' "$file" \
            | sed 's/.*testName="\([^"]*\)".*/\1/; s/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g'
    done
    [ "${#broken[@]}" -gt 0 ] && printf '%s\n' "${broken[@]}"
fi

finish "$passed" "$failed" "$skipped"
