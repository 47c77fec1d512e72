#!/bin/sh
# Runs once, when the database folder is empty: the roles and databases of architecture decision 25 and of Temporal.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$PARLEY_OWNER_PASSWORD" -v application="$PARLEY_APPLICATION_PASSWORD" -v temporal="$TEMPORAL_PASSWORD" <<'SQL'
CREATE ROLE parley_owner LOGIN CREATEROLE PASSWORD :'owner';
CREATE ROLE parley_application LOGIN PASSWORD :'application';
GRANT parley_application TO parley_owner WITH INHERIT TRUE;
CREATE DATABASE parley OWNER parley_owner;
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal';
SQL
