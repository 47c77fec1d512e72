#!/bin/sh
# Creates or updates Temporal's two databases; every step may be repeated.
set -eu
for each in temporal:temporal temporal_visibility:visibility; do
  database=${each%%:*}
  schema=${each##*:}
  tool="temporal-sql-tool --plugin $SQL_PLUGIN --endpoint $SQL_HOST --port $SQL_PORT --user $SQL_USER --password $SQL_PASSWORD --database $database"
  $tool create
  $tool setup-schema --version 0.0
  $tool update-schema --schema-name "postgresql/v12/$schema"
done
