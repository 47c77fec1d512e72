import type { Identity } from './identity.js';

/** What an auditor may do that is no reading: end its own session. */
const SIGNING_OUT: ReadonlySet<string> = new Set(['signOut']);

type Asked = { readonly method: string; readonly operation: string };

/** An auditor changes nothing, whatever door is open to everybody who is signed in. */
export const isKeptFromActing = (identity: Identity, { method, operation }: Asked): boolean =>
  identity.kind === 'account' &&
  identity.account.held.includes('auditor') &&
  method !== 'GET' &&
  method !== 'HEAD' &&
  !SIGNING_OUT.has(operation);
