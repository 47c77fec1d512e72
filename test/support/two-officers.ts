import { createHash, randomUUID } from 'node:crypto';

type Terms = { readonly basis?: string; readonly scope?: readonly string[]; readonly until?: string };

/** Lets an account act for a party, as one of its own unless told otherwise. */
export type Empower = (partyId: string, accountId: string, terms?: Terms) => Promise<void>;

/**
 * The way on paper, with real bytes: an officer files the original power of attorney and proposes, another approves,
 * and both have called the party back. `officer` makes an administrator of the association and gives its token; two are
 * made when the first account needs them.
 */
export const openRegistry = (apiUrl: string, officer: (login: string) => Promise<string>): Empower => {
  let officers: Promise<readonly [string, string]> | undefined;
  // the second after the first: lists of people are in the order in which they came
  const appoint = async () => [await officer('registrar-1'), await officer('registrar-2')] as const;
  return async (partyId, accountId, { basis = 'member', ...terms } = {}) => {
    officers ??= appoint();
    const [first, second] = await officers;
    const paper = Buffer.from(`Power of attorney: ${accountId} acts for ${partyId}.\n`);
    const sha256 = createHash('sha256').update(paper).digest('hex');
    const at = `${apiUrl}/v1/parties/${partyId}`;
    const content = `${at}/papers/${sha256}/content?kind=power-of-attorney`;
    await asked('PUT', content, first, 'application/octet-stream', new Uint8Array(paper));
    const proposed = { accountId, basis, ...terms, paper: { sha256, form: 'original' }, calledBack: true };
    const { proposalId } = await post(`${at}/authorities`, first, proposed);
    await post(`${at}/authority-proposals/${String(proposalId)}/approvals`, second, { calledBack: true });
  };
};

const post = (url: string, token: string, body: object) =>
  asked('POST', url, token, 'application/json', JSON.stringify(body));

const asked = async (
  method: string,
  url: string,
  token: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
) => {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': randomUUID() },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
};
