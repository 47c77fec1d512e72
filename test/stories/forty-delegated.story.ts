import { until } from '../support/until.js';
import { foundAssociation, type Association, type Member } from './kit/association.js';
import { agreeOnDelegation, asPlatform, contested, deskHandsOver } from './kit/delegation.js';
import type { Client, Json } from './kit/client.js';
import type { Listing } from './kit/shop.js';
import type { Place, Story } from './kit/story.js';

const FORTY = 40;
type Journal = { readonly results: readonly { readonly reference: string; readonly resultId: string; readonly adopted: boolean }[] };
type Complaint = { readonly reference: string; readonly listing: Listing; readonly disputeId: string; readonly end: End; readonly departs: boolean };
type End = 'withdrawn' | 'settled-lift' | 'settled-keep' | 'refused-then-withdrawn' | 'taken-back' | 'declined';

const endOf = (i: number): End => {
  if (i >= 37) return 'declined';
  if (i >= 35) return 'taken-back';
  if (i >= 30) return 'refused-then-withdrawn';
  if (i >= 25) return 'settled-keep';
  return i >= 20 ? 'settled-lift' : 'withdrawn';
};

/** The same moods in the same order at every run, however random they look. */
const moods = (seed: number) => {
  let state = seed;
  return (): Json => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return ([{ mode: 'down' }, { mode: 'normal' }, { mode: 'slow', delay: 200 }] as const)[state % 3] ?? { mode: 'normal' };
  };
};

const check = (place: Place, fact: string, isSo: boolean): void => {
  if (!isSo) throw new Error(`Not so: ${fact}`);
  place.say(`   ✓ ${fact}`);
};

const play = async (place: Place, interlude?: (place: Place) => Promise<void>): Promise<void> => {
  const association = await foundAssociation(place, 'Forty delegated', '2026-03-04T09:00');
  const { maja, shop, advanceTo } = association;
  const [ana, ben] = [await association.member('Lark Bags', 'lark'), await association.member('Ben’s Bags', 'ben')];
  const asShop = asPlatform(place, association);
  await agreeOnDelegation(association, asShop, FORTY);
  const { connection } = shop;
  const mood = moods(7);

  const complaints = await handOverAll(place, association, connection, ana, ben);
  check(
    place,
    'a forty-first is above the cap of the day',
    (await deskHandsOver(place, connection, contested(association, 'C-41', await shop.addListing('ben', 'one more'), ana, ben), false)).status === 429,
  );
  check(place, 'all forty are blocked at the shop', (await visible(association, complaints)).length === 0);

  for (const { disputeId, end } of complaints) {
    const door = `/disputes/${disputeId}/delegation`;
    await (end === 'declined' ? maja.post(`${door}/refusals`, { reasons: [{ code: 'facts-insufficient' }] }) : maja.post(`${door}/acceptances`));
  }
  await shop.behave(mood());
  for (const complaint of complaints.slice(0, 20)) await bringToItsEnd(complaint, { maja, asShop, ana, ben });
  await shop.behave(mood());
  await interlude?.(place);
  for (const complaint of complaints.slice(20)) {
    await bringToItsEnd(complaint, { maja, asShop, ana, ben });
    if (complaint.reference.endsWith('5')) await shop.behave(mood());
  }
  await shop.behave({ mode: 'normal' });

  const expected = complaints.filter(({ end }) => end !== 'declined' && end !== 'taken-back');
  const journal = async (): Promise<Journal> => (await shop.journal()) as unknown as Journal;
  await until('every result has arrived at the shop', async () => (await journal()).results.length >= expected.length, 150_000);
  const { results } = await journal();
  check(place, 'each of them once', results.length === expected.length && new Set(results.map(({ resultId }) => resultId)).size === expected.length);
  check(
    place,
    'adopted or departed from as the shop’s people meant',
    expected.every(({ reference, departs }) => results.some((one) => one.reference === reference && one.adopted !== departs)),
  );
  const free = expected.filter(({ end, departs }) => !departs && end !== 'settled-keep').map(({ reference }) => reference);
  check(place, 'its listings stand accordingly', (await visible(association, complaints)).join() === free.join());

  await until(
    'the association has every answer',
    async () => {
      const { items } = await asShop.get<{ items: { results: { answeredAt?: string }[] }[] }>('/delegations?limit=100');
      return items.flatMap((item) => item.results).filter(({ answeredAt }) => answeredAt !== undefined).length === expected.length;
    },
    60_000,
  );
  const counted = { 'handed-over': FORTY, accepted: 37, declined: 3, withdrawn: 2, returned: expected.length, answered: expected.length };
  const compared = await asShop.post<{ differences: object[] }>(`/platforms/${shop.platformId}/delegation-agreement/counts`, { month: '2026-03', counted });
  check(place, 'both sides count the same for the month', compared.differences.length === 0);
  await advanceTo('2026-03-12T09:00');
  const late = await asShop.get<{ items: object[] }>('/delegations?late=platform');
  check(place, 'nobody is late', late.items.length === 0);
};

/** Three come with defects, are told all of them at once and mended; one comes twice. */
const handOverAll = async (place: Place, association: Association, connection: string, ana: Member, ben: Member): Promise<readonly Complaint[]> => {
  const complaints: Complaint[] = [];
  for (let i = 0; i < FORTY; i += 1) {
    const reference = `C-${String(i + 1).padStart(2, '0')}`;
    const listing = await association.shop.addListing('ben', reference);
    const whole = contested(association, reference, listing, ana, ben);
    if (i < 3) {
      const { status, body } = await deskHandsOver(place, connection, { ...whole, counterNotices: [], filedAt: '2030-01-01T00:00:00Z' }, false);
      check(place, `${reference} came with two defects and is told both`, status === 422 && (body['errors'] as object[]).length === 2);
    }
    const departs = i % 5 === 4;
    const { status, body } = await deskHandsOver(place, connection, whole, departs);
    if (status !== 200) throw new Error(`${reference} was refused: ${JSON.stringify(body)}`);
    const disputeId = String(body['disputeId']);
    if (i === 5) {
      const again = await deskHandsOver(place, connection, whole, departs);
      check(place, `${reference} came twice and is one dispute`, again.body['disputeId'] === disputeId && again.body['known'] === true);
    }
    complaints.push({ reference, listing, disputeId, end: endOf(i), departs });
  }
  return complaints;
};

type People = { readonly maja: Client; readonly asShop: Client; readonly ana: Member; readonly ben: Member };

const bringToItsEnd = async ({ disputeId, end }: Complaint, { asShop, ana, ben }: People): Promise<void> => {
  const at = `/disputes/${disputeId}`;
  if (end === 'declined') return;
  if (end === 'taken-back') return void (await asShop.post(`${at}/delegation/withdrawals`, { reason: '双方已在平台内解决。' }));
  const { pairs } = await ana.client.get<{ pairs: { respondentId: string; itemId: string }[] }>(at);
  const [{ respondentId, itemId } = { respondentId: '', itemId: '' }] = pairs;
  const pair = { respondentId, itemId };
  if (end === 'refused-then-withdrawn') {
    const { mediations } = await ben.client.get<{ mediations: { mediationId: string }[] }>(at);
    await ben.client.post(`${at}/mediations/${mediations[0]?.mediationId ?? ''}/refusals`, {});
  }
  if (end === 'withdrawn' || end === 'refused-then-withdrawn')
    return void (await ana.client.post(`${at}/withdrawals`, { pairs: [pair], consideration: 'none' }));
  const { negotiationId } = await ana.client.post<{ negotiationId: string }>(`${at}/negotiations`, { pairs: [pair] });
  const { roomId } = await ben.client.post<{ roomId: string }>(`${at}/negotiations/${negotiationId}/acceptances`);
  const terms = { items: [{ ...pair, outcome: end === 'settled-lift' ? 'lift' : 'keep' }], undertakings: [] };
  const { offerId } = await ana.client.post<{ offerId: string }>(`${at}/rooms/${roomId}/offers`, terms);
  await ben.client.post(`${at}/rooms/${roomId}/offers/${offerId}/acceptances`);
};

/** References of the complaints whose listings a visitor can buy, in their order. */
const visible = async ({ shop }: Association, complaints: readonly Complaint[]): Promise<readonly string[]> => {
  const seen = await Promise.all(complaints.map(async ({ reference, listing }) => ((await shop.isVisible(listing.externalId)) ? [reference] : [])));
  return seen.flat();
};

/** Issue story 3 of decision, as far as talks lead: a day's contested complaints of one platform, brought to their ends while its interface fails. */
export const fortyDelegated = (name: string, title: string, interlude?: (place: Place) => Promise<void>): Story => ({
  name,
  title,
  play: (place) => play(place, interlude),
});

export const storyFortyDelegated = fortyDelegated(
  'forty-delegated',
  'A platform hands over forty contested complaints of one day; every result comes back once while its interface fails',
);
