import { RELEASE } from '../release.js';
import { applicationMigrations } from './migrations/application-migrations.js';
import type { Migration } from './migrations/migration.js';
import { ownerMigrations } from './migrations/owner-migrations.js';

type Migrations = readonly (new () => Migration)[];

/** What of a program concerns the database's shape: its release, and the migrations that it knows and needs. */
export type Program = { readonly release: string; readonly owner: Migrations; readonly application: Migrations };

export const THIS_PROGRAM: Program = { release: RELEASE, owner: ownerMigrations, application: applicationMigrations };
