import type { Identity } from './identity.js';

/** What an auditor may do that is no reading: end its own sessions, and keep its own way in safe. */
const OWN_WAY_IN: ReadonlySet<string> = new Set([
  ...['signOut', 'endOwnSession', 'endOwnSessions', 'changePassword', 'giveProof', 'makeRecoveryCodes'],
  ...['beginTotp', 'confirmTotp', 'addPasskey', 'removeFactor', 'refuseOwnFactorReset'],
]);

type Asked = { readonly method: string; readonly operation?: string };

/** An auditor changes nothing but that, whatever door is open to everybody who is signed in. */
export const isKeptFromActing = (identity: Identity, { method, operation = '' }: Asked): boolean =>
  identity.kind === 'account' &&
  identity.account.held.includes('auditor') &&
  method !== 'GET' &&
  method !== 'HEAD' &&
  !OWN_WAY_IN.has(operation);
