import { createHash } from 'node:crypto';
import { bigramsOf, publicationSalt } from '#domain/kernel/bigrams.js';
import { indexWords } from '#application/search/index-words.js';
import type { Database } from '#event-store/types.js';
import { PROJECTIONS } from '#read-models/all.js';
import { countPublishedDecisions } from '#read-models/count-published-decisions.js';
import { listPublishedDecisions } from '#read-models/find-published-decisions.js';
import { keepUp } from '#read-models/keep-up.js';
import { decisionSubject } from '#domain/dispute/core/subject.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { askingOf } from '../../../../../test/support/asking.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import {
  addExpert,
  addMediator,
  failedMediation,
  panelEngine,
  panelSubject,
  type Expert,
} from '../../../../../test/support/panel.js';
import { keptAs } from '#read-models/views.js';
import { watched } from '../../../../../test/support/watched.js';

type By = { readonly token: string };
type Seat = { readonly seatId: string };
type Panel = {
  readonly panelId: string;
  readonly stage: string;
  readonly outcome?: string;
  readonly seats: readonly Seat[];
};
type Decision = { readonly publicationId: string; readonly publishedAt: string };
type Published = { readonly decisions: readonly [Decision, ...Decision[]] };
type After = { readonly decisionId: string; readonly stage: string } & Readonly<Record<string, unknown>>;

const REASONS = {
  facts: 'The firm built it up.',
  evidence: 'The contract is clear.',
  rule: 'Civil Code 509',
  conclusion: 'It is the firm’s.',
};

let api: Api;
let story: Case;
let noa: By;
let max: Awaited<ReturnType<typeof addMediator>>;
const experts: Expert[] = [];
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max');
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  for (const login of ['eda-wang', 'fay', 'gus']) experts.push(await addExpert(api, story, login));
}, 90_000);
afterAll(() => api.stop());

const { ok, refused } = askingOf(() => api);
const read = async <T>(path: string, by: By): Promise<T> => (await api.get(path, by)).body as unknown as T;

/** One expert is appointed to the newest panel of the dispute, and hears both sides. */
const heard = async (at: string, disputeId: string, expert: Expert): Promise<string> => {
  const { panelId = '', seats = [] } =
    (await read<{ readonly panels: readonly Panel[] }>(`${at}/panels`, story.maja)).panels.at(-1) ?? {};
  await ok(
    `${at}/seats/${seats[0]?.seatId}/appointments`,
    { expertId: expert.expertId, reason: 'Knows the trade.' },
    story.maja,
  );
  await ok(`${at}/seats/${seats[0]?.seatId}/acceptances`, { noTies: true }, expert);
  await panelEngine(api, disputeId).clock('BeginSubmissions', panelSubject(panelId));
  for (const by of [story.ana, story.ben])
    await ok(`${at}/panels/${panelId}/submissions`, { statement: 'Heard.', evidence: [] }, by);
  return panelId;
};

/** It finds so of Ana’s request. */
const decides = async (at: string, panelId: string, expert: Expert, finding: string): Promise<string> => {
  const issue = {
    kind: 'bad-faith',
    pairs: [],
    question: 'In good faith?',
    about: 'complaint',
    partyId: story.ana.partyId,
  };
  await ok(`${at}/panels/${panelId}/issues`, { issues: [issue] }, expert);
  const { decisions } = await read<{
    readonly decisions: readonly {
      readonly decisionId: string;
      readonly issues: readonly { readonly issueId: string }[];
    }[];
  }>(`${at}/decisions`, expert);
  const { decisionId = '', issues = [] } = decisions.at(-1) ?? {};
  const { roomId = '' } = await ok(`${at}/panels/${panelId}/deliberations`, {}, expert);
  const { voteId = '' } = await ok(`${at}/rooms/${roomId}/votes`, {}, expert);
  await ok(
    `${at}/rooms/${roomId}/votes/${voteId}/ballots`,
    { choices: issues.map(({ issueId }) => ({ issueId, choice: finding })) },
    expert,
  );
  const reasons = issues.map(({ issueId }) => ({ issueId, ...REASONS }));
  const { draftId = '' } = await ok(
    `${at}/rooms/${roomId}/drafts`,
    { legalKind: 'contractual-decision', reasons },
    expert,
  );
  await ok(`${at}/rooms/${roomId}/drafts/${draftId}/signatures`, {}, expert);
  return decisionId;
};

const asked = async () => {
  const disputeId = await failedMediation(api, story, max);
  const at = `/v1/disputes/${disputeId}`;
  const { panelId = '' } = await ok(
    `${at}/panels`,
    { pairs: [], legalKind: 'contractual-decision', mode: 'appointment', size: 1 },
    story.ana,
  );
  for (const by of [story.ana, story.ben]) await ok(`${at}/panels/${panelId}/consents`, {}, by);
  return { disputeId, at };
};
const [eda, fay, gus] = [() => experts[0] as Expert, () => experts[1] as Expert, () => experts[2] as Expert];
const decided = async () => {
  const { disputeId, at } = await asked();
  const decisionId = await decides(at, await heard(at, disputeId, eda()), eda(), 'unfounded-and-negligent');
  const see = async (by: By): Promise<After | undefined> =>
    (await read<{ readonly decisions: readonly After[] }>(`${at}/decision-reviews`, by)).decisions.find(
      (one) => one.decisionId === decisionId,
    );
  return { disputeId, at, decisionId, decision: `${at}/decisions/${decisionId}`, see };
};

it('is reviewed on a party’s wish by others, and reversed; nobody with a hand in it answers, and nobody of the first panel sits', async () => {
  const { disputeId, at, decision, decisionId, see } = await decided();
  const all = ['procedure', 'manifest-error', 'false-evidence', 'new-facts', 'panelist-partial'];
  expect(await see(story.ben)).toMatchObject({
    stage: 'decision-review',
    reviewsAsked: [],
    reviewGrounds: all,
    lateReviewDueAt: expect.any(String),
  });
  const wish = { ground: 'manifest-error', statement: 'The contract was never signed.' };
  expect(await refused(`${decision}/review-requests`, { ...wish, ground: 'taste' }, story.ben)).toBe('InvalidRequest');
  await ok(`${decision}/review-requests`, wish, story.ana);
  expect(await refused(`${decision}/review-requests`, wish, story.ana)).toBe('AnsweredAlready');
  expect(await see(story.ben)).toMatchObject({
    stage: 'review-answer',
    reviewsAsked: [{ ground: 'manifest-error', statement: wish.statement }],
    reviewAnswerDueAt: expect.any(String),
  });
  expect(await refused(`${decision}/review-refusals`, { reason: 'No.' }, story.ben)).toBe('NotFound');
  const panel = { mode: 'appointment', size: 1 };
  expect(await refused(`${decision}/review-panels`, panel, story.maja)).toBe('NotIndependent'); // she appointed Eda
  await ok(`${decision}/review-panels`, panel, noa);
  expect(await see(story.ana)).toMatchObject({ stage: 'under-review' });
  const { panelId = '' } =
    (await read<{ readonly panels: readonly Panel[] }>(`${at}/panels`, story.maja)).panels.at(-1) ?? {};
  await panelEngine(api, disputeId).clock('LapsePanelConsent', panelSubject(panelId));
  const { seats = [] } =
    (await read<{ readonly panels: readonly Panel[] }>(`${at}/panels`, story.maja)).panels.at(-1) ?? {};
  const appointment = { expertId: eda().expertId, reason: 'x' };
  expect(await refused(`${at}/seats/${seats[0]?.seatId}/appointments`, appointment, story.maja)).toBe('ExpertExcluded');
  const reviewId = await decides(at, await heard(at, disputeId, fay()), fay(), 'founded');
  expect(await see(story.ana)).toMatchObject({ stage: 'closed', reversedBy: reviewId });
  const { decisions } = await read<{ readonly decisions: readonly After[] }>(`${at}/decision-reviews`, story.ana);
  expect(decisions.find((one) => one.decisionId === reviewId)).toMatchObject({
    finalBy: 'is-review',
    reviewGrounds: [],
  });
  expect(await refused(`${at}/decisions/${reviewId}/review-requests`, wish, story.ben)).toBe('ReviewNotOpen');
  expect(decisionId).not.toBe(reviewId);
});

type Asked = Readonly<Record<string, unknown>> & { readonly clarificationId: string };
/** Ben asks what it means, and is told by who presided; Ana wants a slip put right, and is told why there is none. */
const isMadeClear = async (at: string, decision: string): Promise<void> => {
  const wish = { wish: 'clarification', statement: 'Is the second account meant?' };
  await ok(`${decision}/clarification-requests`, wish, story.ben);
  expect(await refused(`${decision}/clarification-requests`, wish, story.ben)).toBe('AnsweredAlready');
  await ok(`${decision}/clarification-requests`, { wish: 'correction', statement: 'It was March.' }, story.ana);
  const see = async (by: By): Promise<readonly Asked[]> =>
    (
      await read<{ readonly decisions: readonly { readonly clarifications: readonly Asked[] }[] }>(
        `${at}/decisions`,
        by,
      )
    ).decisions[0]?.clarifications ?? [];
  const [first, second] = (await see(eda())).map(({ clarificationId }) => clarificationId);
  const means = { clarificationId: first, clarification: 'Both accounts.' };
  expect(await refused(`${decision}/clarifications`, means, story.maja)).toBe('NotFound');
  await ok(`${decision}/clarifications`, means, eda());
  const correction = { clarificationId: first, correction: 'x' };
  expect(await refused(`${decision}/corrections`, correction, story.maja)).toBe('AnsweredAlready');
  const reason = 'It says March.';
  await ok(`${decision}/clarification-refusals`, { clarificationId: second, reason }, story.maja);
  expect(await see(story.ana)).toMatchObject([
    { ...wish, partyId: story.ben.partyId, answered: 'clarified', answer: 'Both accounts.' },
    { wish: 'correction', partyId: story.ana.partyId, answered: 'refused', answer: reason },
  ]);
  expect(await see(story.ben)).toEqual(await see(story.ana));
};

it('is refused a review with reasons, and final by the clock when nobody else asked', async () => {
  const { disputeId, at, decision, decisionId, see } = await decided();
  await ok(`${decision}/review-requests`, { ground: 'procedure', statement: 'Not heard.' }, story.ben);
  await ok(`${decision}/review-refusals`, { reason: 'You were heard on 3 March.' }, noa);
  expect(await see(story.ben)).toMatchObject({ stage: 'decision-review', refusal: 'You were heard on 3 March.' });
  await isMadeClear(at, decision);
  await panelEngine(api, disputeId).clock('FinaliseDecision', decisionSubject(decisionId));
  expect(await see(story.ana)).toMatchObject({
    stage: 'decision-issued',
    finalBy: 'time',
    reviewGrounds: ['false-evidence', 'new-facts', 'panelist-partial'],
  });
});

it('is published in redacted form by two persons, naming nobody, and read without an account', async () => {
  const { disputeId, decision, decisionId, see } = await decided();
  const text = 'The panel found the request unfounded.';
  expect(await refused(`${decision}/publications`, { text }, story.maja)).toBe('WrongStage');
  await panelEngine(api, disputeId).clock('FinaliseDecision', decisionSubject(decisionId));
  for (const name of ['Eda-Wang', 'ＥＤＡ-  ＷＡＮＧ', 'the firm OF Ben'])
    expect(await refused(`${decision}/publications`, { text: `${text} ${name}` }, story.maja)).toBe('NamesSomebody');
  const two = await api.post(`${decision}/publications`, { text: `${text} Eda-Wang and the firm of Ben` }, story.maja);
  for (const name of ['Eda-Wang', 'The firm of Ben'])
    expect(String(two.body['detail']).toLowerCase()).toContain(name.toLowerCase());
  await ok(`${decision}/publications`, { text }, story.maja);
  const { publicationId, ...preview } = await read<{ readonly publicationId: string }>(`${decision}/publications`, noa);
  expect(preview).toMatchObject({ text });
  for (const by of [story.ana, story.ben])
    expect([403, 404]).toContain((await api.get(`${decision}/publications`, by)).status);
  expect(await see(story.ben)).toMatchObject({ publicationText: text });
  expect((await see(eda()))?.['publicationText']).toBeUndefined();
  expect(await refused(`${decision}/publications/${publicationId}/approvals`, {}, story.maja)).toBe(
    'SecondPersonNeeded',
  );
  await ok(`${decision}/publications/${publicationId}/refusals`, { reason: 'Say which right.' }, noa);
  await ok(`${decision}/publications`, { text: `${text} It was about an account.` }, story.maja);
  expect(await see(story.ana)).not.toHaveProperty('publicationId');
  const second = (await read<{ readonly publicationId: string }>(`${decision}/publications`, noa)).publicationId;
  await ok(`${decision}/publications/${second}/approvals`, {}, noa);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const everybody = `/v1/associations/${story.association.associationId}/published-decisions`;
  const list = await api.get(everybody);
  const [{ publishedAt }] = (list.body as unknown as Published).decisions;
  expect(list.body).toMatchObject({
    decisions: [{ publicationId: second, legalKind: 'contractual-decision', isReview: false, reversed: false }],
    counts: { all: 1, exact: true, outcomes: [{ key: 'no-measure', count: 1 }], platforms: [] },
  });
  expect((await api.get(`${everybody}/${second}/draws`)).body).toEqual({ draws: [] }); // its expert was appointed
  const { pool, vaultOf } = api.parts;
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
  const found = async (query: string) =>
    (await api.get(`${everybody}?${query}`)).body as unknown as {
      readonly decisions: readonly { readonly snippet?: object }[];
      readonly counts: object;
    };
  expect(await found('q=ACCOUNT%20panel')).toMatchObject({
    decisions: [{ publicationId: second, snippet: { found: 'panel' } }],
    counts: { all: 1, exact: true },
    complete: true,
  });
  expect(await found(`year=${publishedAt.slice(0, 4)}&outcome=no-measure`)).toMatchObject({ counts: { all: 1 } });
  for (const query of ['q=x', 'q=leather%20panel', 'right=patent', 'outcome=lift', 'year=2019', `platformId=${second}`])
    expect(await found(query)).toMatchObject({ decisions: [], counts: { all: 0 } });
  for (const [query, field] of [
    ['year=soon', 'year'],
    ['right=house', 'right'],
    ['q=', 'q'],
  ] as const)
    expect(await api.get(`${everybody}?${query}`)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  const desk = (await api.get('/v1/search?q=unfounded', story.maja)).text;
  expect(desk).not.toContain('publication'); // the desk looks in what it is told in confidence, and there alone
  const data = `/v1/associations/${story.association.associationId}/open-data`;
  const { sets } = (await api.get(data)).body as unknown as { sets: readonly { readonly files: readonly string[] }[] };
  const [month = ''] = sets[0]?.files ?? [];
  const jsonl = await fetch(`${api.url}${data}/${month}.jsonl`);
  const line = await jsonl.text();
  expect(JSON.parse(line)).toMatchObject({
    schema: 'parley/decisions/2',
    publicationId: second,
    reversed: false,
    correctedAt: null,
  });
  const digest = createHash('sha256').update(line).digest('base64');
  expect(jsonl.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
  expect((await api.get(`${data}/${month}.csv`)).text).toContain('schema,publicationId,publishedAt');
  for (const none of ['decisions.jsonl', 'grades-2026-01.csv', 'decisions-9999-01.csv', `${month}.xml`])
    expect((await api.get(`${data}/${none}`)).status).toBe(404);
  const one = await api.get(`${everybody}/${second}`);
  expect(one.body).toMatchObject({ text: `${text} It was about an account.` });
  for (const { text: said } of [list, one])
    for (const secret of [disputeId, decisionId, story.ana.partyId, eda().expertId]) expect(said).not.toContain(secret);
  expect((await api.get(`${everybody}/${publicationId}`)).status).toBe(404);
  expect(await refused(`${decision}/publications`, { text: 'Corrected words' }, story.maja)).toBe('AnsweredAlready');
  await ok(`${decision}/corrections`, { correction: 'The year is 2026.' }, story.maja);
  const right = `${text} It was about an account, in 2026.`;
  await ok(`${decision}/publications`, { text: right }, story.maja);
  expect(await see(story.ben)).toMatchObject({ publicationId: second, proposedText: right });
  const third = (await read<{ readonly publicationId: string }>(`${decision}/publications`, noa)).publicationId;
  await ok(`${decision}/publications/${third}/approvals`, {}, noa);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  expect((await api.get(`${everybody}/${second}`)).body).toMatchObject({
    text: right,
    publishedAt: (one.body as unknown as { readonly publishedAt: string }).publishedAt,
    correctedAt: expect.stringMatching(/^20/) as string,
  });
  expect((await api.get(`${everybody}/${third}`)).status).toBe(404);
  expect((await api.get(everybody)).body).toMatchObject({ decisions: [{ publicationId: second }], counts: { all: 1 } });
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
  expect(await found('q=2026')).toMatchObject({ decisions: [{ publicationId: second, snippet: { found: '2026' } }] });
  expect((await api.get(`/v1/associations/${story.ana.partyId}/published-decisions`)).status).toBe(404); // no association's id
  const { rows: keys } = await pool.query<{ name: string }>('SELECT name FROM vault.key WHERE name LIKE $1', [
    `text:${disputeId}:%`,
  ]);
  await vaultOf(story.association.associationId).destroyKeys(keys.map(({ name }) => name)); // as when its period ends
  expect(keys).not.toEqual([]);
  expect((await api.get(`${everybody}/${second}`)).body).toMatchObject({ text: right });
});

/** How each statement is carried out: by a walk along an index where there is one in its order. */
const plansOf = async (ask: (database: Database) => Promise<unknown>): Promise<readonly string[]> => {
  const asked: { readonly text: string; readonly values?: unknown[] }[] = [];
  const { pool } = api.parts;
  await ask(watched(pool, (one) => asked.push(one)));
  const client = await pool.connect();
  try {
    await client.query('SET enable_seqscan = off; SET enable_sort = off');
    const plans: string[] = [];
    for (const { text, values } of asked)
      plans.push(JSON.stringify((await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values)).rows));
    return plans;
  } finally {
    await client.query('RESET ALL');
    client.release();
  }
};

it('finds among thousands of decisions, and says where it has not counted all', async () => {
  const { pool } = api.parts;
  const { associationId } = story.association;
  const { rows } = await pool.query<{ reader: string }>('SELECT reader FROM read.generation WHERE name = $1 AND live', [
    keptAs('published_decisions'),
  ]);
  const old = "('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid";
  await pool.query(
    `INSERT INTO read."${rows[0]?.reader}" (publication_id, association_id, dispute_id, text_content_id, published_at, legal_kind, right_kind,
                                            is_review, reversed, panel_id, outcome, published_year, platform_ids)
       SELECT ${old}, $1, ${old}, ${old}, timestamptz '2019-06-01' + n * interval '1 second', 'contractual-decision', CASE n WHEN 7 THEN 'patent' ELSE 'copyright' END,
              false, false, ${old}, 'keep', 2019, '{}' FROM generate_series(1, 3000) AS n`,
    [associationId],
  );
  const plain = '古老的青瓷';
  await pool.query(
    `INSERT INTO read.word (content_id, association_id, kind, about_id, of_docket, position, text, plain, grams)
       SELECT ${old}, $1, 'publication', ${old}::text, false, n, $2, $2, $3::int[] FROM generate_series(1, 2100) AS n`,
    [associationId, plain, bigramsOf(publicationSalt(associationId), plain)],
  );
  type Found = Published & { readonly next?: string };
  const found = async (query: string) =>
    (await api.get(`/v1/associations/${associationId}/published-decisions?${query}`)).body as unknown as Found;
  const newest = await found('');
  const years = [{ key: newest.decisions[0].publishedAt.slice(0, 4) }, { key: '2019' }];
  expect(newest).toMatchObject({ counts: { all: 1000, exact: false, rights: [], outcomes: [], years } });
  const few = { all: 1, exact: true, rights: [{ key: 'patent', count: 1 }], years: [{ key: '2019', count: 1 }] };
  for (const query of ['right=patent', `right=patent&q=${encodeURIComponent('青瓷')}`])
    expect(await found(query)).toMatchObject({ counts: few });
  for (const word of ['青瓷', '古老的', '古老 青瓷']) {
    const q = `q=${encodeURIComponent(word)}&limit=100`;
    const first = await found(q);
    // it stands in none of the newest, so few of those through which it is looked for to count
    expect(first).toMatchObject({ counts: { all: 99, exact: false, years } });
    expect(first.decisions).toHaveLength(100);
    const second = await found(`${q}&before=${first.next}`);
    expect(second.decisions).toHaveLength(100);
    const ids = [...first.decisions, ...second.decisions].map(({ publicationId }) => publicationId);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(ids).toHaveLength(new Set(ids).size);
  }
  expect(await found('q=ACCOUNT%20panel')).toMatchObject({ counts: { all: 1, exact: true } });
  const before = (await found('limit=1')).next;
  const words = { grams: bigramsOf(publicationSalt(associationId), plain), terms: ['古老的'] };
  for (const filter of [{}, { right: 'copyright' }, { outcome: 'keep' }, { year: 2019 }, { words }]) {
    const plans = await plansOf(async (database) => {
      await listPublishedDecisions(database, associationId, { filter }, { limit: 20 });
      await listPublishedDecisions(database, associationId, { filter }, { after: before, limit: 20 });
      await countPublishedDecisions(database, associationId, { filter });
    });
    expect(plans.length).toBeGreaterThan(2);
    for (const plan of plans) expect(plan).not.toMatch(/Sort Key/);
    expect(plans[1]).toMatch(/"Index Cond":"[^"]*ROW\(\w*\.?published_at/);
  }
  await pool.query(`DELETE FROM read."${rows[0]?.reader}" WHERE published_year = 2019`);
  await pool.query('DELETE FROM read.word WHERE plain = $1', [plain]);
});

it('ends without a decision, and nothing of the panel goes on', async () => {
  const { disputeId, at } = await asked();
  const panelId = await heard(at, disputeId, gus());
  const ending = { reason: 'dismissed', explanation: 'What is asked for is no matter of this panel.' };
  expect(await refused(`${at}/panels/${panelId}/endings`, ending, story.maja)).toBe('NotYourPart');
  expect(await refused(`${at}/panels/${panelId}/endings`, { ...ending, reason: 'lapsed' }, story.maja)).toBe(
    'DeadlineNotReached',
  );
  await ok(`${at}/panels/${panelId}/endings`, ending, gus());
  const { panels } = await read<{ readonly panels: readonly Panel[] }>(`${at}/panels`, story.ana);
  expect(panels[0]).toMatchObject({ stage: 'closed', outcome: 'dismissed' });
  expect(
    await refused(`${at}/panels/${panelId}/issues`, { issues: [{ kind: 'scope', pairs: [], question: 'x' }] }, gus()),
  ).toBe('WrongStage');
  const { decisions } = await read<{ readonly decisions: readonly After[] }>(`${at}/decision-reviews`, story.ben);
  expect(decisions[0]).toMatchObject({ endedBy: 'dismissed', endingExplained: ending.explanation });
});
