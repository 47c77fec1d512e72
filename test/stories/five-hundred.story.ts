import { isReady } from '../support/is-ready.js';
import { until } from '../support/until.js';
import { foundAssociation } from './kit/association.js';
import { check } from './kit/check.js';
import { fileUnderKills } from './kit/bulk-under-kills.js';
import { client, type Client } from './kit/client.js';
import { complaint } from './kit/dispute.js';
import type { Story } from './kit/story.js';

const [COMPLAINTS, PAGE] = [500, 100];
const RIGHT = {
  kind: 'trademark',
  name: '满月 Full Moon',
  registrationNumber: '67890123',
  details: 'Class 30, cakes',
  trademark: { classes: [30] },
};

type Page = { readonly items: readonly { readonly disputeId: string }[]; readonly next?: string };

/** All disputes of the association, page by page. */
async function docketOf(maja: Client): Promise<readonly string[]> {
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const page: Page = await maja.get<Page>(
      `/disputes?limit=${PAGE}${next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`}`,
    );
    seen.push(...page.items.map(({ disputeId }) => disputeId));
    next = page.next;
  } while (next !== undefined);
  return seen;
}

/** Practice P44, and the day on which everything breaks. */
export const storyFiveHundred: Story = {
  name: 'five-hundred',
  title: '500 complaints in one call, sent three times while the API is killed twice: 500 disputes',
  alone: true,
  play: async (place) => {
    const { shop, maja, member } = await foundAssociation(place, 'Five hundred', '2026-09-21T09:00');
    const [ana, ben] = [await member('Full Moon Cakes', 'moon'), await member('Ben’s Cakes', 'ben')];
    const cake = await shop.addListing('ben', 'cake');
    const against = { ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] };
    const one = complaint(
      shop,
      [against],
      [{ ref: 'cake', listing: cake, title: 'cake', of: ['ben'] }],
      ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      RIGHT,
    );
    const operator = client(place.apiUrl, { authorization: `Bearer ${place.operatorKey}` });
    const recorded = async (): Promise<number> => (await operator.get<{ events: number }>('/operations/status')).events;
    const before = await recorded();
    const last = async (): Promise<string> => {
      await until('the API takes work again', () => isReady(place.apiUrl));
      return place.apiUrl;
    };
    const kill = async (): Promise<void> => {
      await place.breakage.killApi();
      place.say('   ! The API has been killed in the middle of the call');
    };
    const { killedAt, answers } = await fileUnderKills(
      ana.client.headers,
      Array.from({ length: COMPLAINTS }, () => one),
      [PAGE / 5, PAGE],
      {
        begin: async () => ({ url: await last(), kill }),
        recordedSoFar: async () => (await recorded()) - before,
        filedSoFar: async () => (await maja.get<Page>(`/disputes?limit=${PAGE}`)).items.length,
        last,
      },
    );
    place.say(`   at the kills there were at least ${killedAt.join(' and ')} disputes`);
    const [first, again] = answers.map(({ results }) => results.map(({ answer }) => answer?.disputeId));
    check(
      place,
      'the third time each complaint has its answer',
      answers[0].filed === COMPLAINTS && new Set(first).size === COMPLAINTS,
    );
    check(place, 'sent once more, the answers are the same', String(again) === String(first));
    await until('the docket has them all', async () => (await docketOf(maja)).length >= COMPLAINTS);
    check(
      place,
      `${COMPLAINTS} disputes and no more`,
      (await docketOf(maja)).toSorted().join() === (first ?? []).toSorted().join(),
    );
  },
};
