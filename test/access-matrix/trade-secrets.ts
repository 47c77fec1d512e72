import { createHash } from 'node:crypto';
import { confidentialityText } from '#messages/privacy/confidentiality-undertaking.js';
import { dayIn } from '../support/day-in.js';
import { DECLARATION } from '../support/dispute.js';
import type { Call } from '../support/api.js';
import { canaryPosts, type Canary } from './canary.js';
import type { Ids } from './disputes.js';
import type { World } from './world.js';

const SHEET = Buffer.from('canary-s-recipe: indigo 4.2, alum 0.7');
const DEPOSITED = Buffer.from('canary-s-formula: ninety minutes at 60 degrees');
const STATEMENT = 'canary-s-price: we pay 86.00 each';
const TITLE = 'canary-s-title of the dye';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Ben answers in confidence, with a sheet of which Maja alone has signed; Ana deposits a formula and opens it to Dan,
 * who has signed, and to Ben, who has not.
 */
export async function plantTradeSecrets(world: World): Promise<{
  readonly canaries: readonly Canary[];
  readonly ids: Ids;
}> {
  const { api, people, disputes, beyond } = world;
  const post = canaryPosts(world);
  const put = async (path: string, bytes: Uint8Array, { token = '' }: Call): Promise<void> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const sent = await fetch(api.url + path, { method: 'PUT', headers, body: Buffer.from(bytes) });
    if (!sent.ok) throw new Error(`${path}: ${sent.status} ${await sent.text()}`);
  };
  const { disputeId = '', respondentId = '' } = disputes.accepted;
  const at = `/v1/disputes/${disputeId}`;
  const { items } = (await api.get(at, people.ben.call)).body as unknown as {
    readonly items: readonly { readonly itemId: string }[];
  };
  const itemIds = items.map(({ itemId }) => itemId).filter((itemId) => itemId !== disputes.accepted['itemId']);
  const sheet = { ref: 'sheet', sha256: sha256(SHEET), mediaType: 'text/plain', description: 'canary-s-sheet' };
  const filed = (await post(
    `${at}/counter-notices`,
    {
      ...{ respondentId, itemIds: itemIds.slice(0, 1), statement: 'x', confidentialStatement: STATEMENT },
      ...{ declaration: DECLARATION, evidence: [{ ...sheet, part: 'confidential' }] },
    },
    'ben',
  )) as unknown as Ids & { readonly evidence: readonly { readonly evidenceId: string }[] };
  const evidenceId = filed.evidence[0]?.evidenceId ?? '';
  await put(`${at}/evidence/${evidenceId}/content`, SHEET, people.ben.call);
  const signed = { version: confidentialityText('dispute').version, accepted: true };
  await post(`${at}/confidentiality-undertakings`, signed, 'maja');

  const { depositId = '' } = await post(
    '/v1/deposits',
    { kind: 'design', title: TITLE, sha256: sha256(DEPOSITED) },
    'ana',
  );
  await put(`/v1/deposits/${depositId}/content`, DEPOSITED, people.ana.call);
  const grants = `/v1/deposits/${depositId}/grants`;
  const until = await dayIn(api, people.maja.call, 9);
  const open = (receiverId: string | undefined) =>
    post(grants, { receiverId, purpose: 'production', until }, 'ana').then(({ grantId = '' }) => grantId);
  const [grantId, unsignedGrantId] = [await open(people.dan.partyId), await open(people.ben.partyId)];
  const undertaken = { version: confidentialityText('deposit').version, accepted: true };
  await post(`/v1/deposit-grants/${grantId}/undertakings`, undertaken, 'dan');
  return {
    canaries: [
      { what: 'what is said in confidence', words: ['canary-s-price'], may: ['ben', 'linkOfBen', 'maja'] },
      {
        what: 'that there is a sheet in confidence',
        words: ['canary-s-sheet', sheet.sha256],
        may: ['ben', 'linkOfBen', 'maja', 'mio', 'zacManages'],
      },
      { what: 'a sheet in confidence', words: ['canary-s-recipe'], may: ['ben', 'linkOfBen', 'maja'] },
      { what: 'the name of a deposit', words: ['canary-s-title'], may: ['ana', 'dan'] },
      { what: 'a deposit', words: ['canary-s-formula'], may: ['ana', 'dan'] },
    ],
    ids: {
      ...{ counterNoticeId: filed['counterNoticeId'] ?? '', evidenceId, depositId, grantId, unsignedGrantId },
      ...{ partyId: beyond['partyId'] ?? '' },
    },
  };
}
