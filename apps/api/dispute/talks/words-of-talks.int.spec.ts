import { everyStory } from '#domain/testing/core/every-event.js';
import { CONDUCT_SEEN } from '#domain/dispute/visibility/conduct-seen.js';
import { AGREEMENTS_SEEN, MEDIATION_SEEN } from '#domain/dispute/visibility/talks-seen.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';
import { plantStory, type Planted } from '../../../../test/support/planted-stories.js';
import { addressesOf, valuesOf } from '../../../../test/journeys/closed-rooms/read-operations.js';

/** Talks, what is promised in them, reviews, referrals and losses, by the tables of their groups. */
const OUTSIDE: ReadonlySet<string> = new Set([
  ...Object.keys({ ...MEDIATION_SEEN, ...AGREEMENTS_SEEN, ...CONDUCT_SEEN }),
  'LossStated',
]);
const hasWords = (event: DisputeEvent): boolean => /ContentIds?"/.test(JSON.stringify(event.data));
const KINDS = new Set(
  everyStory.flatMap((past) => past.filter((one) => OUTSIDE.has(one.type) && hasWords(one)).map(({ type }) => type)),
);

/** As few stories as hold a text of every kind. */
const chosen = (): readonly (readonly DisputeEvent[])[] => {
  const open = new Set(KINDS);
  const stories: (readonly DisputeEvent[])[] = [];
  const worth = (past: readonly DisputeEvent[]) =>
    new Set(past.filter((one) => open.has(one.type) && hasWords(one)).map(({ type }) => type)).size;
  while (open.size > 0) {
    const best = everyStory.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    for (const { type } of best) open.delete(type);
    stories.push(best);
  }
  return stories;
};

/** A panel over Ben's bag: one sits, one sat and was removed, one is only asked. */
const panelOf = (past: readonly DisputeEvent[]): readonly DisputeEvent[] => {
  const sample = (type: string) => {
    const found = everyStory.flat().find((event) => event.type === type);
    if (!found) throw new Error(`No story records ${type}`);
    return found;
  };
  const direct = past.some(({ type }) => type === 'MediationRequested');
  const like = (type: string, data: object) =>
    ({ type, data: { ...sample(type).data, panelId: 'panel-x', ...data } }) as unknown as DisputeEvent;
  const seat = (seatId: string, neutralId: string) => ({ seatId, neutralId });
  const seats = ['seat-1', 'seat-2', 'seat-3'].map((seatId, index) => ({
    seatId,
    seat: index === 0 ? 'presiding' : 'member',
  }));
  return [
    like('PanelRequested', { pairs: direct ? [] : ['pair:ben:bag'], parties: ['ana', 'ben'], requesterId: 'ana' }),
    like('SeatsOpened', { seats }),
    like('ExpertAsked', seat('seat-1', 'eda')),
    like('ExpertAsked', seat('seat-2', 'fay')),
    like('ExpertAccepted', seat('seat-1', 'eda')),
    like('ExpertAccepted', seat('seat-2', 'fay')),
    like('ExpertRecused', seat('seat-2', 'fay')),
    like('ExpertAsked', seat('seat-2', 'gus')),
  ];
};

let api: Api;
let story: Case;
const readers: Record<string, { readonly token: string }> = {};
const disputes: {
  readonly disputeId: string;
  readonly planted: readonly Planted[];
  readonly hasCai: boolean;
  readonly data: readonly object[];
}[] = [];
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const { association } = story;
  const known: Record<string, string> = {
    ana: story.ana.partyId,
    ben: story.ben.partyId,
    cai: story.cai.partyId,
    shop: story.shop.platformId,
  };
  const account = async (name: string, role: string) => {
    known[name] = await association.account({ login: name, roles: [role] });
    return { token: await association.signIn(name) };
  };
  readers['a panelist'] = await account('eda', 'expert');
  readers['one who sat'] = await account('fay', 'expert');
  readers['one who is asked to sit'] = await account('gus', 'expert');
  readers['the other respondent'] = story.cai;
  readers['the platform'] = story.shop;
  await account('max', 'mediator');
  await account('mia', 'case-manager');
  for (const past of chosen()) {
    const hasCai = past.some(
      ({ type, data }) => /^(Mediation|Negotiation|Faith|Loss)/.test(type) && JSON.stringify(data).includes('"cai"'),
    );
    const told = await plantStory(api, association.associationId, [...past, ...panelOf(past)], known);
    disputes.push({ ...told, hasCai, planted: told.planted.filter(({ type }) => OUTSIDE.has(type)) });
  }
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
}, 120_000);
afterAll(() => api.stop());

const read = async (path: string, by: { readonly token: string }) => {
  const { status, headers } = await fetch(api.url + path, { headers: { authorization: `Bearer ${by.token}` } }).then(
    async (response) => ({ status: response.status, headers: { text: await response.text() } }),
  );
  return { path, status, text: headers.text };
};

/** Every address of a read operation with every id that the story holds under that name. */
const addresses = ({ disputeId, data }: (typeof disputes)[number]): readonly string[] => {
  const named = (name: string): readonly [string, readonly string[]] => [name, valuesOf(name, ...data)];
  const ids = Object.fromEntries(
    ['roomId', 'settlementId', 'mediationId', 'serviceId', 'evidenceId', 'decisionId', 'counterNoticeId'].map(named),
  );
  const one = [story.ben.partyId];
  return addressesOf({
    ...ids,
    worksheetId: valuesOf('worksheetId', ...data),
    disputeId: [disputeId],
    platformId: [story.shop.platformId],
    associationId: [story.association.associationId],
    memberId: one,
    partyId: one,
    id: ['cn-ecl'],
    version: ['2026-12'],
  }).filter((path) => path.includes(disputeId) || /^\/v1\/(disputes|tasks|ratings|delegations)/.test(path));
};

/** Names of parties are no words of theirs; what was found of the complaint is told to all of whom it complains. */
const isTold = (who: string, { type, field }: Planted): boolean =>
  field === 'detailsContentId' || (who === 'the other respondent' && /^Faith(Found|AppealDecided)$/.test(type));

it('plants a word in every kind of fact, letter and note of talks, reviews, referrals and losses that has one', () => {
  const planted = new Set(disputes.flatMap((one) => one.planted.map(({ type }) => type)));
  expect([...KINDS].filter((type) => !planted.has(type))).toEqual([]);
  expect(KINDS.size).toBeGreaterThan(30);
});

it('finds them with those whose they are, so that this could fail', async () => {
  const found = new Set<string>();
  for (const dispute of disputes)
    for (const by of [story.ana, story.ben, story.maja])
      for (const page of ['', '/reviews', '/referrals']) {
        const { text } = await read(`/v1/disputes/${dispute.disputeId}${page}`, by);
        for (const { word, type } of dispute.planted) if (text.includes(word)) found.add(type);
      }
  expect(found.size).toBeGreaterThan(5);
});

it('shows none of them to whoever decides, sat, is asked, or has another part in the dispute, at any operation', async () => {
  const leaks: string[] = [];
  for (const dispute of disputes)
    for (const [who, by] of Object.entries(readers)) {
      if (dispute.hasCai && who === 'the other respondent') continue;
      const paths = addresses(dispute);
      for (let from = 0; from < paths.length; from += 16)
        for (const { path, status, text } of await Promise.all(
          paths.slice(from, from + 16).map((path) => read(path, by)),
        )) {
          if (status >= 500) leaks.push(`${who}: ${path} answered ${status}`);
          for (const one of dispute.planted)
            if (text.includes(one.word) && !isTold(who, one))
              leaks.push(`${who}: ${one.type}.${one.field} at ${path.replaceAll(dispute.disputeId, '…')}`);
        }
    }
  expect([...new Set(leaks)]).toEqual([]);
}, 300_000);
