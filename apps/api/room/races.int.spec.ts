import { setTimeout } from 'node:timers/promises';
import { shareApi, type Api } from '../../../test/support/api.js';
import { lengthOf } from '../../../test/support/at-length.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { offerOf, openNegotiable } from '../../../test/support/negotiation.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const RACES = lengthOf(150, 500, 40);
const AT_ONCE = 5;

type View = {
  readonly negotiations: readonly { readonly stage: string; readonly reason?: string }[];
  readonly settlements?: readonly object[];
};
type Room = { readonly open: boolean; readonly offers: readonly { readonly state: string }[] };

/**
 * Ben accepts in the same instant in which Ana takes the offer back, or goes on to the next step; with a lead of so
 * many milliseconds, or behind by as many. What room and dispute say of it together.
 */
const race = async (against: 'withdraw' | 'escalate', lead: number): Promise<string> => {
  const { attempt, post, pair, negotiate, path } = await openNegotiable(api, story);
  const { room, negotiationId } = await negotiate('bag');
  const { offerId } = await post(story.ana, `${room}/offers`, offerOf([pair('bag')], story.ben.partyId, 'words'));
  const accept = () => attempt(story.ben, `${room}/offers/${offerId}/acceptances`);
  const other = () =>
    against === 'withdraw'
      ? attempt(story.ana, `${room}/offers/${offerId}/withdrawals`)
      : attempt(story.ana, `/negotiations/${negotiationId}/endings`, { reason: 'escalated' });
  const begin = (late: number, act: typeof accept) => (late > 0 ? setTimeout(late).then(act) : act());
  const [accepted, others] = await Promise.all([begin(-lead, accept), begin(lead, other)]);
  const view = (await api.get(path, story.ana)).body as unknown as View;
  const seen = (await api.get(path + room, story.ana)).body as unknown as Room;
  const [negotiation, offer] = [view.negotiations[0], seen.offers[0]];
  return [
    accepted?.status,
    others?.status,
    offer?.state,
    negotiation?.stage,
    negotiation?.reason,
    view.settlements?.length ?? 0,
    seen.open,
  ].join(' ');
};

const ACCEPTED = '200 409 accepted closed settled 1 false';
const OUTCOMES = {
  withdraw: [ACCEPTED, '409 200 withdrawn negotiation  0 true'],
  escalate: [ACCEPTED, '409 200 lapsed closed escalated 0 false'],
} as const;

it.each(['withdraw', 'escalate'] as const)(
  'accept against %s has exactly one outcome in room and dispute together, every time',
  async (against) => {
    const seen = new Map<string, number>();
    const lane = async (races: number): Promise<void> => {
      // whoever wins starts later the next time: so they stay as near to each other as this machine can bring them
      let [lead, step, last] = [0, 1, ''];
      for (let index = 0; index < races || seen.size < 2; index += 1) {
        const outcome = await race(against, lead);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        step = outcome === last ? step * 2 : 1;
        last = outcome;
        lead += outcome === ACCEPTED ? -step : step;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, () => lane(RACES / 2 / AT_ONCE)));
    expect([...seen.keys()].filter((outcome) => !(OUTCOMES[against] as readonly string[]).includes(outcome))).toEqual(
      [],
    );
    expect([...seen.values()].reduce((all, count) => all + count, 0)).toBeGreaterThanOrEqual(RACES / 2);
    expect([...seen.keys()].sort()).toEqual([...OUTCOMES[against]].sort()); // both come about, else nothing raced
  },
  300_000,
);
