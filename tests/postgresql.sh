#!/usr/bin/env bash
# A PostgreSQL server of its own for the tests, on loopback, with a standby that follows it and a throwaway data folder.
#
#   tests/postgresql.sh start FOLDER   starts both and prints the lines to export
#   tests/postgresql.sh stop FOLDER    stops both and removes the folder
#
# By hand: eval "$(tests/postgresql.sh start /tmp/ec-postgresql)"
set -euo pipefail

action=${1:-}
folder=${2:-}
if [ -z "$folder" ] || { [ "$action" != start ] && [ "$action" != stop ]; }; then
    sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi

# The newest of Debian's servers, or the one in the path.
tools=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -n 1)
if [ -z "$tools" ] || [ ! -x "$tools/pg_ctl" ]; then
    tools=$(dirname "$(command -v pg_ctl || echo /none/pg_ctl)")
fi
if [ ! -x "$tools/pg_ctl" ]; then
    echo "PostgreSQL is missing: install it (Debian package postgresql)." >&2
    exit 1
fi

# PostgreSQL does not run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        (cd / && "$@")
    fi
}

stop() {
    for server in standby primary; do
        if [ -f "$folder/$server/postmaster.pid" ]; then
            as_owner "$tools/pg_ctl" stop -D "$folder/$server" -m immediate -w -s > /dev/null 2>&1 || true
        fi
    done
}

free_port() {
    local port
    for port in $(seq "$1" $(($1 + 200))); do
        if ! (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then
            echo "$port"
            return 0
        fi
    done
    return 1
}

# Starts a server on a free port; another one may take the port in between, so that it is tried again.
run() {
    local server=$1 port=$2 attempt
    for attempt in 1 2 3 4 5; do
        port=$(free_port "$port")
        if as_owner "$tools/pg_ctl" start -D "$folder/$server" -w -s -t 60 -l "$folder/$server.log" -o "-p $port" > /dev/null 2>&1; then
            echo "$port" > "$folder/$server.port"
            return 0
        fi
        port=$((port + 1))
    done
    cat "$folder/$server.log" >&2 || true
    return 1
}

if [ "$action" = stop ]; then
    stop
    rm -rf "$folder"
    exit 0
fi

if [ -e "$folder" ]; then
    echo "$folder is there already." >&2
    exit 1
fi
trap 'code=$?; if [ $code -ne 0 ]; then stop; rm -rf "$folder"; fi; exit $code' EXIT
mkdir -p "$folder"
[ "$(id -u)" -eq 0 ] && chown postgres "$folder"

as_owner "$tools/initdb" -D "$folder/primary" -U electioncore -A trust -E UTF8 --locale=C.UTF-8 --no-sync > /dev/null
# What a test stored need not outlive the machine.
as_owner tee -a "$folder/primary/postgresql.conf" > /dev/null <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
fsync = off
full_page_writes = off
synchronous_commit = off
max_wal_size = 2GB
wal_level = replica
max_wal_senders = 5
wal_keep_size = 512MB
hot_standby = on
SETTINGS
run primary 54320
primary=$(cat "$folder/primary.port")

as_owner "$tools/pg_basebackup" -h 127.0.0.1 -p "$primary" -U electioncore -D "$folder/standby" -R -c fast --no-sync
run standby $((primary + 1))
standby=$(cat "$folder/standby.port")

echo "export ELECTIONCORE_POSTGRESQL='Host=127.0.0.1;Port=$primary;Username=electioncore;Database=postgres'"
echo "export ELECTIONCORE_POSTGRESQL_STANDBY='Host=127.0.0.1;Port=$standby;Username=electioncore;Database=postgres'"
