import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import {
  CODES,
  complaintOf,
  DECLARATION,
  evidence,
  setUpCase,
  type Case,
  type Filed,
} from '../../../test/support/dispute.js';
import {
  afterDecisionBodies,
  agreementBodies,
  goodFaithBodies,
  mediationBodies,
  officeBodies,
  panelBodies,
} from '../../../test/support/operation-bodies.js';
import { delegationBodies } from '../../../test/support/delegation-bodies.js';
import { controllers } from '../controllers.js';

let api: Api;
let story: Case;
let filed: Filed;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  filed = (await api.post('/v1/disputes', complaintOf(story, CODES), story.ana)).body as unknown as Filed;
}, 60_000);
afterAll(() => api.stop());

const [service, report, platform, inquiry, made, party] = [newId(), newId(), newId(), newId(), newId(), newId()];
const [urgent, guarantee, preservation] = [newId(), newId(), newId()];
const HASH = 'a'.repeat(64);
const translated = { ref: 'f1', sha256: HASH, mediaType: 'image/png', description: 'x' };
const details = { body: 'Hangzhou Internet Court' };

/** A body that each operation takes, whatever it then answers. */
const operationsOf = (): Readonly<Record<string, object | undefined>> => {
  const pair = { respondentId: story.ben.partyId, itemId: filed.items[0]?.itemId ?? '' };
  const pairs = [pair];
  return {
    '': undefined,
    '/timeline': undefined,
    '/readings': undefined,
    '/replay': undefined,
    '/access-records': undefined,
    '/verification': undefined,
    '/tags': undefined,
    '/task-snoozes': { kind: 'check-materials', subject: 'dispute', until: '2026-03-02T04:00:00Z', reason: 'x' },
    '/staff-notes': { text: 'x' },
    [`/staff-notes/${report}/corrections`]: { text: 'x' },
    '/receipt': undefined,
    '/exports': { recipient: { kind: 'court', name: 'A court' }, reason: 'x' },
    '/exports/preview?recipient=court': undefined,
    [`/exports/${made}/content`]: undefined,
    '/grievances': { office: 'case-manager', ground: 'delay', reasons: 'x' },
    [`/grievances/${made}/review-requests`]: { reasons: 'x' },
    [`/grievances/${made}/evidence/${HASH}/content`]: {},
    '/previews': { operation: 'acceptComplaint', body: {} },
    '/reminders': undefined,
    '/measures': undefined,
    [`/services/${service}/document`]: undefined,
    [`/services/${service}/document/pdf`]: {},
    [`/services/${service}/document/pdf?locale=en`]: undefined,
    '/cure-requests': { defects: [{ code: 'TM1' }] },
    '/cures': { materials: [], evidence: [], statement: 'x' },
    '/acceptances': {},
    '/rejections': { cause: 'materials', reasons: [{ code: 'TM1', note: 'x' }] },
    '/withdrawals': { pairs, consideration: 'none', reason: 'x' },
    [`/services/${service}/arrivals`]: { note: 'x' },
    [`/services/${service}/acknowledgements`]: {},
    [`/services/${service}/packet`]: undefined,
    [`/services/${service}/handovers`]: { channel: 'post', arrived: false, number: 'EA123456789CN', note: 'x' },
    [`/services/${service}/attempts`]: { channel: 'telephone', outcome: 'no-answer', note: 'x' },
    [`/services/${service}/returns`]: { channel: 'post', note: 'x' },
    [`/services/${service}/link-revocations`]: {},
    [`/services/${service}/links`]: {},
    [`/respondents/${party}/phones`]: { phone: '13800001234' },
    [`/platforms/${platform}/packet`]: undefined,
    [`/platforms/${platform}/handovers`]: { upTo: 1, number: '1', note: 'x' },
    [`/platforms/${platform}/measure-results`]: {
      results: [{ ...pair, sequence: 1, outcome: 'refused', reason: 'x' }],
    },
    '/measure-results': { results: [{ ...pair, sequence: 1, outcome: 'refused', reason: 'x' }] },
    [`/platforms/${platform}/measures`]: {},
    [`/platforms/${platform}/chase-endings`]: { reason: 'other', note: 'x' },
    '/counter-notices': {
      ...pair,
      itemId: undefined,
      itemIds: [pair.itemId],
      statement: 'x',
      evidence: [],
      declaration: DECLARATION,
    },
    '/counter-notices/preview': {
      ...pair,
      itemId: undefined,
      itemIds: [pair.itemId],
      statement: 'x',
      evidence: [],
      declaration: DECLARATION,
    },
    [`/counter-notices/${made}/confidential`]: undefined,
    '/evidence': undefined,
    [`/evidence/${made}/content?viewing=${made}`]: undefined,
    [`/evidence/${made}/register-copies`]: {},
    [`/evidence/${made}/upload`]: {},
    [`/evidence/${made}/live-streams`]: {
      liveStream: {
        platform: 'x',
        room: 'x',
        recordedFrom: '2026-02-27T20:12:00+08:00',
        recordedUntil: '2026-02-27T20:14:00+08:00',
        fromSecond: 1,
        toSecond: 2,
      },
    },
    [`/evidence/${made}/contract-duties`]: {
      between: ['merchant', 'live-marketer'],
      duties: [{ duty: 'goods-check', bearer: 'merchant' }],
    },
    [`/evidence/${made}/links`]: { links: [{ kind: 'element', element: 'sign' }] },
    [`/evidence/${made}/answers`]: { text: 'x' },
    [`/evidence/${made}/timestamps`]: { token: 'MAA=' },
    '/evidence/late-rulings': { evidenceIds: [made], admitted: true, reason: 'x' },
    '/confidentiality-undertakings': { version: '2026-12-b', accepted: true },
    '/confidential-returns': { manner: 'none-kept', papers: 0, files: 0, doneOn: '2026-03-01' },
    '/comparisons': {
      rows: [{ element: 'x', original: { evidenceId: made }, accused: { evidenceId: made }, view: 'similar' }],
    },
    [`/comparisons/${made}/answers`]: { rows: [{ rowId: made, view: 'different' }] },
    '/translations': {
      evidenceId: made,
      from: 'en',
      into: 'zh',
      translator: { kind: 'machine' },
      evidence: [translated],
    },
    '/translation-requests': { evidenceId: made, from: 'en', into: 'zh' },
    [`/translations/${made}/versions`]: { translator: { kind: 'machine' }, evidence: [translated] },
    [`/translations/${made}/checks`]: { finding: 'faithful', note: 'x' },
    [`/translations/${made}/contests`]: { passage: 'x', reason: 'x' },
    [`/evidence/${made}/viewings`]: { purpose: 'verify' },
    '/proceedings': { pairs, kind: 'suit', proof: 'case-number', details },
    '/platform-acts': { pairs, target: 'item', what: 'restored', reason: 'By its own rules' },
    '/noted-proceedings': {
      pairs,
      broughtBy: 'complainant',
      against: 'respondent',
      nature: 'preservation',
      proof: 'case-number',
      details,
    },
    [`/proceedings/${report}/corrections`]: { nature: 'invalidation', reason: 'x' },
    '/urgings': { pairs },
    [`/proceedings/${report}/states`]: { state: 'pending', note: 'x' },
    [`/proceedings/${report}/confirmations`]: { evidence: [evidence('judgment')] },
    [`/inquiries/${inquiry}/answers`]: {
      reports: [{ pairs, kind: 'suit', proof: 'case-number', details, receivedAt: '2026-03-02T03:00:00Z' }],
    },
    '/court-orders': { pairs, order: 'restore', issuedAt: '2026-03-02T03:00:00Z', details },
    '/excused-delays': { pairs, reason: 'translation', delay: 3, cause: 'x' },
    [`/counter-notices/${made}/withdrawals`]: { ...pair, itemId: undefined, itemIds: [pair.itemId], reason: 'x' },
    [`/counter-notices/${made}/cures`]: {
      ...pair,
      itemId: undefined,
      itemIds: [pair.itemId],
      evidence: [],
      statement: 'x',
    },
    [`/counter-notices/${made}/undone-restorations`]: {
      ...pair,
      itemId: undefined,
      itemIds: [pair.itemId],
      fault: 'evidence',
      reason: 'x',
    },
    [`/counter-notices/${made}/rejections`]: {
      ...pair,
      itemId: undefined,
      itemIds: [pair.itemId],
      fault: 'evidence',
      reason: 'x',
    },
    '/rounds': { pairs, statement: 'x', evidence: [evidence('letter')], declaration: DECLARATION },
    [`/rounds/${made}/admissions`]: {},
    [`/rounds/${made}/refusals`]: { reason: 'x' },
    '/side-effects': { ...pair, sideEffects: [{ kind: 'demotion', details: 'x' }] },
    '/side-effects/reports': { ...pair, kind: 'demotion', statement: 'x', evidence: [] },
    '/side-effects/endings': { ...pair, sideEffectIds: [made], reason: 'never-was', note: 'x' },
    '/relistings': { earlierDisputeId: made, pairs, statement: 'x', evidence: [] },
    '/relistings/confirmations': { earlierDisputeId: made, earlierPair: pair, pairs, basis: ['merchant', 'picture'] },
    [`/relistings/${made}/denials`]: { reason: 'x' },
    '/different-goods': { pairs, statement: 'x', evidence: [] },
    [`/different-goods/${made}/comparisons`]: { outcome: 'same', reason: 'x' },
    '/side-effects/undoings': { ...pair, sideEffectIds: [made] },
    [`/unlisted-items/${made}/matches`]: { ...pair },
    [`/unlisted-items/${made}/refusals`]: { reason: 'x' },
    '/withdrawn-words': { statement: 'x' },
    '/printed-dates': { pairs, about: 'paper', printed: '27 November 2023' },
    '/extensions': { respondentId: story.ben.partyId, days: 2, reason: 'x' },
    '/outages': { outageId: made, from: '2026-03-02T03:00:00Z', until: '2026-03-02T04:00:00Z' },
    '/delay-claims': { pairs, reason: 'translation', delay: 3, cause: 'x', evidence: [] },
    [`/delay-claims/${made}/refusals`]: { reason: 'x' },
    [`/proceedings/${report}/reviews`]: { outcome: 'stands', reason: 'x' },
    '/pair-closings': { pairs, note: 'x' },
    '/amendments': { statement: 'x' },
    '/items': {},
    [`/amendments/${report}/acceptances`]: {},
    [`/amendments/${report}/refusals`]: { reasons: [{ code: 'TM1' }] },
    '/right-reviews': { rightId: service, outcome: 'stands' },
    '/takings': {},
    '/charge-hand-overs': { toId: made, note: 'x' },
    '/relations': { relation: 'repeat', otherDisputeId: service },
    '/resumptions': { key: 'x', subject: 'dispute' },
    '/last-days': { subject: 'dispute', lastDay: '2027-01-04', note: 'x' },
    [`/urgent/${urgent}/takings`]: {},
    [`/urgent/${urgent}/measures`]: { pairs, rung: 'hide-card', whyNotLess: 'x', confirmed: ['identity', 'right'] },
    [`/urgent/${urgent}/agreements`]: {},
    [`/urgent/${urgent}/calls`]: { respondentId: story.ben.partyId, outcome: 'reached', note: 'x' },
    [`/urgent/${urgent}/refusals`]: { reason: 'x' },
    [`/urgent/${urgent}/reviews`]: { outcome: 'undone', reason: 'x' },
    '/guarantees': {
      pairs,
      kind: 'bank-letter',
      holder: 'x',
      amount: { minorUnits: 100, currency: 'CNY' },
      validFrom: '2026-03-02T03:00:00Z',
      evidence: [],
    },
    [`/guarantees/${guarantee}/requests`]: { pairs, wish: 'restore' },
    [`/guarantees/${guarantee}/answers`]: { outcome: 'refused', reason: 'x' },
    [`/guarantees/${guarantee}/releases`]: { reason: 'x' },
    [`/guarantees/${guarantee}/decisions`]: { pairs, outcome: 'left', reason: 'x' },
    [`/guarantees/${guarantee}/claims`]: { amount: { minorUnits: 100, currency: 'CNY' }, basis: 'x' },
    '/preservation-papers': { pairs },
    [`/preservations/${preservation}/answers`]: {
      results: [{ itemId: pair.itemId, part: 'replay', outcome: 'missing', controlledBy: 'platform' }],
      note: 'x',
    },
    [`/items/${pair.itemId}/endings`]: { reason: 'stream-over' },
    [`/items/${pair.itemId}/returns`]: { because: 'recorded-in-error' },
    '/preservations': undefined,
    '/platform-knowledge': undefined,
    '/platform-knowledge/corrections': { entry: 'asked:x:1', text: 'x' },
    '/publications': undefined,
    '/decisions': undefined,
    ...officeBodies(pair),
    ...goodFaithBodies(pair),
    ...afterDecisionBodies(pair),
    ...agreementBodies(pair),
    ...delegationBodies(pair),
    ...mediationBodies(pair),
    ...panelBodies(pair),
  };
};

const PUT = /\/read-mark$|^\/v1\/disputes\/[^/]+\/grievances\/.+\/content$/;
const ask = (path: string, body: object | undefined, by: { readonly token: string }) =>
  body === undefined ? api.get(path, by) : api.send(PUT.test(path) ? 'PUT' : 'POST', path, { token: by.token }, body);

it('knows every operation on a dispute', () => {
  const routes = controllers.flatMap((controller) => {
    const base = (Reflect.getMetadata('path', controller) as string | undefined) ?? '';
    const handlers = Object.getOwnPropertyNames(controller.prototype)
      .filter((name) => name !== 'constructor')
      .map((name) => (controller.prototype as Record<string, object>)[name]);
    return handlers.flatMap((handler) => {
      const path = handler && (Reflect.getMetadata('path', handler) as string | undefined);
      return path === undefined ? [] : [`${base}/${path}`.replaceAll(/\/+/g, '/').replace(/^\/|\/$/g, '')];
    });
  });
  const known = Object.keys(operationsOf()).map((path) =>
    path.replace(/\?.*/, '').replaceAll(/[0-9a-f]{64}|[0-9a-f-]{36}/g, ':id'),
  );
  const there = routes
    .filter((path) => path.startsWith('disputes/:disputeId'))
    .map((path) => path.slice('disputes/:disputeId'.length).replaceAll(/:\w+Id|:sha256/g, ':id'));
  expect(new Set(there)).toEqual(new Set(known));
});

it('answers a stranger as for an id that never was, byte for byte, and seals none of its words', async () => {
  const there = await setUpAssociation(api, {});
  const foreign = {
    token: await there.person({ login: 'far', roles: ['party'], partyIds: [await there.party('Far')] }),
  };
  const foreignStaff = { token: await there.person({ login: 'far-staff', roles: ['case-manager'] }) };
  const foreignShop = { token: (await there.platform('far-shop')).apiKey };
  const dan = {
    token: await story.association.person({
      login: 'dan',
      roles: ['party'],
      partyIds: [await story.association.party('Dan')],
    }),
  };
  const otherShop = { token: (await story.association.platform('other-shop')).apiKey };
  const before = await contents();
  for (const stranger of [dan, otherShop, foreign, foreignStaff, foreignShop])
    for (const [path, body] of Object.entries(operationsOf())) {
      const [real, never] = [
        await ask(`/v1/disputes/${filed.disputeId}${path}`, body, stranger),
        await ask(`/v1/disputes/${newId()}${path}`, body, stranger),
      ];
      expect([path, real.status, real.text, headersOf(real.headers)]).toEqual([
        path,
        never.status,
        never.text,
        headersOf(never.headers),
      ]);
      expect([path, real.status, real.status === 404 ? '' : real.text]).toEqual([path, 404, '']);
    }
  expect(await contents()).toBe(before);
}, 60_000);

const contents = async () =>
  (await api.parts.pool.query<{ count: string }>('SELECT count(*) FROM vault.content')).rows[0]?.count;
const headersOf = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => name !== 'date'));

it('refuses parts that are not there without telling whose they are', async () => {
  for (const [path, body] of Object.entries(operationsOf()).filter(
    ([path]) => path.includes(service) || path.includes(inquiry) || path.includes(report),
  ))
    for (const by of [story.ana, story.ben, story.maja, story.shop]) {
      const { status } = await ask(`/v1/disputes/${filed.disputeId}${path}`, body, by);
      expect([403, 404, 422]).toContain(status);
    }
});
