import { globSync, readFileSync } from 'node:fs';
import { WRAPPED_SECRETS } from './wrapped-secrets.js';

/** Files that wrap secrets, each with the columns that they go to. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'apps/api/platform/new-keys.ts': ['webhook_secret_wrapped', 'previous_secret_wrapped'],
  'apps/api/platform/sandbox/reset-sandbox.ts': ['webhook_secret_wrapped'],
  'apps/api/association/duty/duty-phones.controller.ts': ['wrapped'],
  'apps/api/association/work/assignment.controller.ts': ['note_wrapped'],
  'libs/application/account/factor/totp-factors.ts': ['secret'],
  'libs/application/account/issuer/issuers.ts': ['client_secret'],
  // a quarter of an hour in the browser that began, and nowhere else
  'libs/application/account/issuer/login-state.ts': [],
  // in a file beside its snapshot, of which it opens no other
  'libs/infrastructure/backup/snapshot-key.ts': [],
  'apps/api/association/providers/take-hire.ts': ['secret_wrapped'],
  'apps/api/notification/failed-deliveries.controller.ts': ['note_wrapped'],
  'libs/application/notification/push-subscriptions.ts': ['wrapped'],
  'libs/infrastructure/sandbox/sandbox-messages.ts': ['sealed'],
  'libs/infrastructure/files/file-name-key.ts': ['wrapped'],
  'libs/infrastructure/push/push-keys.ts': ['private_wrapped'],
  'libs/infrastructure/answer-keys/answer-keys.ts': ['private_wrapped'],
  'libs/application/dispute/office-answers.ts': ['sealed'],
};

it('knows every place at which a secret is wrapped by the master key, so that none is left behind', () => {
  const writing = globSync(['libs/**/*.ts', 'apps/**/*.ts'], { exclude: ['apps/web/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.spec.ts') && file !== 'libs/infrastructure/vault/secrets.ts')
    .filter((file) => /wrapSecret\(/.test(readFileSync(file, 'utf8').replaceAll('unwrapSecret(', '')));
  expect(writing.sort()).toEqual(Object.keys(WRITERS).sort());
  const columns = new Set(WRAPPED_SECRETS.map(({ column }) => column));
  expect(
    Object.values(WRITERS)
      .flat()
      .filter((column) => !columns.has(column)),
  ).toEqual([]);
});
