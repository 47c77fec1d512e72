import type { Ids } from './disputes.js';
import type { Name } from './people.js';
import type { World } from './world.js';

/** Words that a few alone may read: what they are, who may, and by which ids one might ask for them. */
export type Canary = { readonly what: string; readonly words: readonly string[]; readonly may: readonly Name[] };

/** Of every sort somebody, and of officers one who has no part in it. */
export const ASKERS: readonly Name[] = [
  ...(['nobody', 'ana', 'ben', 'dan', 'ada', 'max', 'eda', 'amy', 'zacManages', 'zacAdministers'] as const),
  ...(['mio', 'maja', 'shop', 'pat', 'operator', 'linkOfBen', 'farStaff', 'farAdministrator', 'farShop'] as const),
];

const OFFICERS: readonly Name[] = ['maja', 'mio', 'zacManages'];

/** A consumer tells of Ben and says how it can be reached; an authority asks Maja and Mio about him. */
export async function plantCanaries({ api, people, beyond }: World): Promise<{
  readonly canaries: readonly Canary[];
  readonly ids: Ids;
}> {
  const post = async (path: string, body: object, name: Name): Promise<Ids> => {
    const { status, text, body: answer } = await api.post(path, body, people[name].call);
    if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
    return answer as unknown as Ids;
  };
  const tip = { subject: 'counterfeit', words: 'canary of the tip', contact: 'canary who gave it' };
  const { tipId = '' } = await post(`/v1/associations/${beyond['associationId']}/tips`, tip, 'nobody');
  const { now } = (await api.get('/v1/clock', people.maja.call)).body;
  const today = new Date(Date.parse(String(now)) + 8 * 3_600_000).toISOString().slice(0, 10);
  const asked = {
    ...{ kind: 'inquiry', authority: 'ip-authority', authorityName: 'canary authority' },
    ...{ documentNumber: 'canary-31', legalGround: 'canary law', asked: 'canary question' },
    ...{ documentDay: today, receivedOn: today, answerBy: '2099-01-01', secondId: people.mio.accountId },
    subjectIds: [people.ben.partyId],
  };
  const { requestId = '' } = await post('/v1/official-requests', asked, 'maja');
  return {
    canaries: [
      { what: 'who gave a tip, and what it says', words: [tip.words, tip.contact], may: OFFICERS },
      {
        what: 'what an authority asks',
        words: ['canary authority', 'canary-31', 'canary law', 'canary question', requestId],
        may: ['maja', 'mio'],
      },
    ],
    ids: { tipId, officialRequestId: requestId },
  };
}
