#!/usr/bin/env bash
# After the tables have changed: makes the migrations of both databases and their compiled models anew.
#   tests/schema.sh NAME     a migration of that name, and the models
#   tests/schema.sh          only the models
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/ElectionCore.SchemaTool -v q
tool="dotnet tests/ElectionCore.SchemaTool/bin/Debug/net10.0/ElectionCore.SchemaTool.dll"
for database in Sqlite PostgreSql; do
    package="ElectionCore.EntityFrameworkCore.$database"
    assembly="src/$package/bin/Debug/net10.0/$package.dll"
    # The old model may not fit the new tables, but must not stand in the way of making the new one.
    dotnet build "src/$package" -v q
    if [ -n "${1:-}" ]; then
        $tool migration "$assembly" "Own$database" "src/$package/Migrations" "$package" "$1"
    fi
    $tool model "$assembly" "Own$database" "src/$package/CompiledModels" "$package"
done
