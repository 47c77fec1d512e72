import { dayIn } from '../support/day-in.js';
import { canaryPosts, type Planted } from './canary.js';
import type { Name } from './people.js';
import { plantTradeSecrets } from './trade-secrets.js';
import type { World } from './world.js';

/** Of every sort somebody, and of officers one who has no part in it. */
export const ASKERS: readonly Name[] = [
  ...(['nobody', 'ana', 'ben', 'cai', 'dan', 'ada', 'max', 'eda', 'amy', 'zacManages', 'zacAdministers'] as const),
  ...(['mio', 'maja', 'shop', 'pat', 'operator', 'linkOfBen', 'farStaff', 'farAdministrator', 'farShop'] as const),
];

const OFFICERS: readonly Name[] = ['maja', 'mio', 'zacManages'];

/**
 * A consumer tells of Ben and says how it can be reached; an authority asks Maja and Mio about him; Ben and Ana each
 * have a trade secret.
 */
export async function plantCanaries(world: World): Promise<Planted> {
  const { api, people, beyond } = world;
  const post = canaryPosts(world);
  const tip = { subject: 'counterfeit', words: 'canary of the tip', contact: 'canary who gave it' };
  const { tipId = '' } = await post(`/v1/associations/${beyond['associationId']}/tips`, tip, 'nobody');
  const today = await dayIn(api, people.maja.call, 0);
  const asked = {
    ...{ kind: 'inquiry', authority: 'ip-authority', authorityName: 'canary authority' },
    ...{ documentNumber: 'canary-31', legalGround: 'canary law', asked: 'canary question' },
    ...{ documentDay: today, receivedOn: today, answerBy: '2099-01-01', secondId: people.mio.accountId },
    subjectIds: [people.ben.partyId],
  };
  const { requestId = '' } = await post('/v1/official-requests', asked, 'maja');
  const secrets = await plantTradeSecrets(world);
  return {
    canaries: [
      { what: 'who gave a tip, and what it says', words: [tip.words, tip.contact], may: OFFICERS },
      {
        what: 'what an authority asks',
        words: ['canary authority', 'canary-31', 'canary law', 'canary question', requestId],
        may: ['maja', 'mio'],
      },
      ...secrets.canaries,
    ],
    ids: { ...secrets.ids, tipId, officialRequestId: requestId },
  };
}
