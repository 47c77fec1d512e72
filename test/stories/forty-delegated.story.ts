import { until } from '../support/until.js';
import { foundAssociation, type Association } from './kit/association.js';
import { check } from './kit/check.js';
import { agreeOnDelegation, asPlatform, contested, deskHandsOver, type Contest } from './kit/delegation.js';
import {
  endByThemselves,
  ENDS,
  isDecided,
  isMediated,
  isReturned,
  outcomeOf,
  pairIn,
  type Complaint,
} from './kit/delegated-ends.js';
import { beginMediation, failMediation, invitedTo, settleMediated } from './kit/delegated-mediation.js';
import { beginDraw, giveOpinion, takeSeat } from './kit/delegated-panel.js';
import { checkExclusions, contesting, rosterOf } from './kit/delegated-roster.js';
import type { Client, Json } from './kit/client.js';
import { follow } from './kit/dispute.js';
import type { Mediator } from './kit/mediation.js';
import type { Place, Story } from './kit/story.js';

type Journal = {
  readonly results: readonly { readonly reference: string; readonly resultId: string; readonly adopted: boolean }[];
  readonly webhooks: readonly { readonly type: string }[];
};

/** The same moods in the same order at every run, however random they look. */
const moods = (seed: number) => {
  let state = seed;
  return (): Json => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (
      ([{ mode: 'down' }, { mode: 'normal' }, { mode: 'slow', delay: 200 }] as const)[state % 3] ?? { mode: 'normal' }
    );
  };
};

const play = async (place: Place, interlude?: (place: Place) => Promise<void>): Promise<void> => {
  const association = await foundAssociation(place, 'Forty delegated', '2026-03-04T09:00');
  const { maja, shop, advanceTo } = association;
  const contests = await contesting(association);
  const { lin, roster } = await rosterOf(association, contests);
  const asShop = asPlatform(place, association);
  await agreeOnDelegation(association, asShop, ENDS.length);
  const mood = moods(7);

  const complaints = await handOverAll(place, association, contests);
  check(place, 'all forty are blocked at the shop', (await visible(association, complaints)).length === 0);
  for (const { disputeId, end } of complaints) {
    const delegation = `/disputes/${disputeId}/delegation`;
    await (end === 'declined'
      ? maja.post(`${delegation}/refusals`, { reasons: [{ code: 'facts-insufficient' }] })
      : maja.post(`${delegation}/acceptances`));
  }
  await shop.behave(mood());
  const alone = complaints.filter((complaint) => !isMediated(complaint) && !isDecided(complaint));
  for (const complaint of alone.slice(0, 17)) await endByThemselves(complaint, asShop);
  const mediated = await Promise.all(
    complaints.filter(isMediated).map((complaint) => mediate(place, association, complaint, lin)),
  );
  const panels = await Promise.all(
    complaints.filter(isDecided).map((complaint) => draw(place, association, complaint, lin)),
  );
  await checkExclusions(place, panels, roster);
  await shop.behave(mood());
  await interlude?.(place);

  await advanceTo('2026-03-06T09:00');
  const drawn = await Promise.all(
    panels.map(async (one) => ({ ...one, expert: await takeSeat(one.dispute, one.panel, roster) })),
  );
  await shop.behave(mood());
  await advanceTo('2026-03-10T09:00');
  await Promise.all(
    drawn.map(async ({ dispute, panel, expert, complaint, pair }) =>
      giveOpinion(dispute, panel, { contest: complaint.contest, pair, outcome: outcomeOf(complaint), expert }),
    ),
  );
  await Promise.all(
    mediated.map(async ({ dispute, complaint, pair }) =>
      settleMediated(dispute, { contest: complaint.contest, pair, outcome: outcomeOf(complaint) }, lin, association),
    ),
  );
  for (const complaint of alone.slice(17)) {
    await endByThemselves(complaint, asShop);
    if (complaint.reference.endsWith('5')) await shop.behave(mood());
  }
  await shop.behave({ mode: 'normal' });
  await checkResults(place, association, complaints, asShop);
  for (const { dispute, complaint } of panels) {
    const { merchant } = complaint.contest;
    const { adoptions } = await merchant.client.get<{ adoptions: { items: { answer?: string }[] }[] }>(
      `/disputes/${dispute.disputeId}/adoptions`,
    );
    const answers = adoptions.flatMap(({ items }) => items.map(({ answer }) => answer));
    dispute.check(
      'the merchant reads what the shop makes of the opinion',
      answers.join() === (complaint.departs ? 'depart' : 'adopt'),
    );
  }
  await advanceTo('2026-03-20T09:00');
  const late = await asShop.get<{ items: object[] }>('/delegations?late=platform');
  check(place, 'nobody is late', late.items.length === 0);
};

/**
 * Three come with defects, are told all of them at once and mended; one comes twice; one more is above the cap of the
 * day.
 */
const handOverAll = async (
  place: Place,
  association: Association,
  contests: readonly Contest[],
): Promise<readonly Complaint[]> => {
  const { connection, addListing } = association.shop;
  const [usual] = contests;
  if (!usual) throw new Error('nobody contests');
  const complaints: Complaint[] = [];
  let panels = 0;
  for (const [i, end] of ENDS.entries()) {
    const reference = `C-${String(i + 1).padStart(2, '0')}`;
    const contest = (end.startsWith('decided') ? contests[panels++] : undefined) ?? usual;
    const listing = await addListing(contest.merchant.handle, reference);
    const whole = contested(association, reference, listing, contest);
    if (i < 3) {
      const { status, body } = await deskHandsOver(
        place,
        connection,
        { ...whole, counterNotices: [], filedAt: '2030-01-01T00:00:00Z' },
        false,
      );
      check(
        place,
        `${reference} came with two defects and is told both`,
        status === 422 && (body['errors'] as object[]).length === 2,
      );
    }
    const departs = i % 5 === 4;
    const { status, body } = await deskHandsOver(place, connection, whole, departs);
    if (status !== 200) throw new Error(`${reference} was refused: ${JSON.stringify(body)}`);
    const [disputeId, number] = [String(body['disputeId']), String(body['number'])];
    if (i === 5) {
      const again = await deskHandsOver(place, connection, whole, departs);
      check(
        place,
        `${reference} came twice and is one dispute`,
        again.body['disputeId'] === disputeId && again.body['known'] === true,
      );
    }
    complaints.push({ reference, contest, listing, disputeId, number, end, departs });
  }
  const more = contested(association, 'C-41', await addListing(usual.merchant.handle, 'one more'), usual);
  check(
    place,
    'a forty-first is above the cap of the day',
    (await deskHandsOver(place, connection, more, false)).status === 429,
  );
  return complaints;
};

const mediate = async (place: Place, association: Association, complaint: Complaint, lin: Mediator) => {
  const dispute = await follow(place, association, complaint);
  await beginMediation(dispute, complaint.contest, lin);
  return { complaint, dispute, pair: await pairIn(complaint.contest.holder.client, complaint) };
};

/** The first panel comes after a mediation that failed, the others after one that was refused. */
const draw = async (place: Place, association: Association, complaint: Complaint, lin: Mediator) => {
  const { contest } = complaint;
  const dispute = await follow(place, association, complaint);
  if (contest.holder.handle === 'lark') {
    await beginMediation(dispute, contest, lin);
    await failMediation(dispute, lin);
  } else await dispute.post(contest.merchant.client, `/mediations/${await invitedTo(dispute)}/refusals`, {});
  const pair = await pairIn(contest.holder.client, complaint);
  return { complaint, dispute, pair, panel: await beginDraw(dispute, association, contest, pair) };
};

/** Waits for so many as long as one more comes: how long they all take is the machine's affair. */
const untilAll = async (what: string, wanted: number, count: () => Promise<number>): Promise<void> => {
  for (let known = -1; known < wanted;) {
    const before = known;
    const more = await until(`${what}: more than ${before} of ${wanted}`, async () => {
      const now = await count();
      return now > before && { now };
    });
    known = more.now;
  }
};

const checkResults = async (
  place: Place,
  association: Association,
  complaints: readonly Complaint[],
  asShop: Client,
): Promise<void> => {
  const { shop } = association;
  const expected = complaints.filter(isReturned);
  const journal = async (): Promise<Journal> => (await shop.journal()) as unknown as Journal;
  await untilAll(
    'every result has arrived at the shop',
    expected.length,
    async () => (await journal()).results.length,
  ).catch(async (error: unknown) => {
    const arrived = (await journal()).results.map(({ reference }) => reference);
    place.say(
      `   ! not there: ${expected
        .map(({ reference }) => reference)
        .filter((one) => !arrived.includes(one))
        .join()}`,
    );
    place.say((await place.machine.parley(['status'])).said);
    throw error;
  });
  await untilAll('the association has every answer', expected.length, async () => {
    const { items } = await asShop.get<{ items: { results: { answeredAt?: string }[] }[] }>('/delegations?limit=100');
    return items.flatMap((item) => item.results).filter(({ answeredAt }) => answeredAt !== undefined).length;
  });
  const { results, webhooks } = await journal();
  check(
    place,
    'every result has arrived once',
    results.length === expected.length && new Set(results.map(({ resultId }) => resultId)).size === expected.length,
  );
  const asked = webhooks.filter(({ type }) => type === 'adoption.asked' || type === 'measures.wanted');
  check(
    place,
    'by it alone the shop is asked what it makes of an opinion, and for no measure that it holds itself',
    asked.length === 0,
  );
  check(
    place,
    'adopted or departed from as the shop’s people meant',
    expected.every(({ reference, departs }) =>
      results.some((one) => one.reference === reference && one.adopted !== departs),
    ),
  );
  const free = expected
    .filter((complaint) => !complaint.departs && outcomeOf(complaint) === 'lift')
    .map(({ reference }) => reference);
  check(place, 'its listings stand accordingly', (await visible(association, complaints)).join() === free.join());
  const counted = {
    'handed-over': ENDS.length,
    accepted: 37,
    declined: 3,
    withdrawn: 2,
    returned: expected.length,
    answered: expected.length,
  };
  const compared = await asShop.post<{ differences: object[] }>(
    `/platforms/${shop.platformId}/delegation-agreement/counts`,
    { month: '2026-03', counted },
  );
  check(place, 'both sides count the same for the month', compared.differences.length === 0);
};

/** References of the complaints whose listings a visitor can buy, in their order. */
const visible = async ({ shop }: Association, complaints: readonly Complaint[]): Promise<readonly string[]> => {
  const seen = await Promise.all(
    complaints.map(async ({ reference, listing }) => ((await shop.isVisible(listing.externalId)) ? [reference] : [])),
  );
  return seen.flat();
};

/**
 * Story 3 of decision: a day's contested complaints of one platform, brought to every kind of end while its
 * interface fails.
 */
export const fortyDelegated = (name: string, title: string, interlude?: (place: Place) => Promise<void>): Story => ({
  name,
  title,
  play: (place) => play(place, interlude),
});

export const storyFortyDelegated = fortyDelegated(
  'forty-delegated',
  'A platform hands over forty contested complaints of one day: withdrawn, settled, mediated or decided by panels drawn from one roster; every result comes back once while its interface fails',
);
