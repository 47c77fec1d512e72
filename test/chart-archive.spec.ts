import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const CHART = 'docker/helm/parley';
const read = (file: string): string => readFileSync(path.join(CHART, file), 'utf8');
const archive = read('templates/archive.yaml');
const values = parse(read('values.yaml')) as {
  readonly database: { readonly archivePassword: { readonly key: string } };
  readonly backup: { readonly days: number; readonly thinAfterDays: number };
  readonly archive: { readonly enabled: boolean; readonly baseDays: number };
};

it('lets backups and the archive reach neither mail nor anybody on the internet, but where files lie', () => {
  const policies = read('templates/network-policies.yaml');
  expect(policies).toContain('operator: In, values: {{ toJson $serving }}');
  expect(policies).toContain('operator: NotIn, values: {{ toJson (append $serving "migrate") }}');
});

it('archives the journal where that is wanted, by one alone and a role of its own, into the backups’ claims', () => {
  const { database, archive: wanted, backup } = values;
  expect([archive.startsWith('{{- if .Values.archive.enabled }}'), wanted.enabled]).toEqual([true, false]);
  expect(archive).toContain('replicas: 1\n  strategy: { type: Recreate }');
  for (const part of ['pod', 'container', 'environment', 'mounts', 'volumes'])
    expect(archive).toContain(`include "parley.${part}"`);
  expect(archive).toContain('command: [node, dist/apps/cli/main.js, archive, /backups, --keys, /keys,');
  expect(archive).toContain('required "archive.enabled: backup.existingClaim');
  expect(wanted.baseDays).toBeLessThan(backup.days);
  expect(backup.thinAfterDays).toBeLessThan(backup.days);
  const templates = readdirSync(path.join(CHART, 'templates')).map((name) => read(`templates/${name}`));
  expect(templates.filter((one) => one.includes('ARCHIVE_DATABASE_URL'))).toEqual([archive]);
  expect(database.archivePassword.key).toBe('PARLEY_ARCHIVE_PASSWORD');
  for (const file of ['docker/pg_hba.conf', 'docker/helm/cloudnativepg.yaml'])
    expect(readFileSync(file, 'utf8')).toMatch(/hostssl replication parley_archive all scram-sha-256/);
});
