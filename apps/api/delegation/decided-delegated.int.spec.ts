import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { askingOf } from '../../../test/support/asking.js';
import { agree, handOverOf } from '../../../test/support/delegation.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { addExpert, panelEngine, panelSubject, type Expert } from '../../../test/support/panel.js';

type By = { readonly token: string };
type Pair = { readonly respondentId: string; readonly itemId: string };
type Result = {
  readonly resultId: string;
  readonly answerBy: string;
  readonly items: readonly (Pair & { readonly item: string })[];
} & Readonly<Record<string, unknown>>;
type Adoption = { readonly adoptionId: string; readonly stage: string; readonly dueAt?: string };

const REASONS = {
  facts: 'The tags differ.',
  evidence: 'The invoices count.',
  rule: 'Trademark Law 57',
  conclusion: 'So it is.',
};
const OUTCOMES: Readonly<Record<string, 'keep' | 'lift'>> = { bag: 'keep', cap: 'keep', hat: 'lift' };

let api: Api;
let story: Case;
let eda: Expert;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  eda = await addExpert(api, story, 'eda');
  await agree(api, story, { entry: 'panel' });
}, 90_000);
afterAll(() => api.stop());

const { ok, refused } = askingOf(() => api);
const read = async <T>(path: string, by: By): Promise<T> => (await api.get(path, by)).body as unknown as T;
const eventsOf = async (
  disputeId: string,
): Promise<readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[]> => {
  const { rows } = await api.parts.pool.query<{ type: string; data: string }>(
    'SELECT type, data FROM log.event WHERE stream_id = $1 ORDER BY version',
    [disputeId],
  );
  return rows.map(({ type, data }) => ({ type, data: JSON.parse(data) as Readonly<Record<string, unknown>> }));
};

/**
 * The shop hands a complaint over to a panel, which gives its opinion of each item; the shop itself holds the bag, and
 * nothing else.
 */
const decided = async () => {
  const handed = await api.post('/v1/delegations', handOverOf(story, `C-${newId()}`), {
    token: story.shop.token,
    key: newId(),
  });
  const { disputeId, items } = handed.body as unknown as {
    readonly disputeId: string;
    readonly items: readonly { readonly ref: string; readonly itemId: string }[];
  };
  const at = `/v1/disputes/${disputeId}`;
  await ok(`${at}/delegation/acceptances`, { mode: 'appointment', size: 1 }, story.maja);
  const panelNow = async () =>
    (
      await read<{ panels: readonly { panelId: string; seats: readonly { seatId: string }[] }[] }>(
        `${at}/panels`,
        story.maja,
      )
    ).panels.at(-1) ?? {
      panelId: '',
      seats: [],
    };
  const { panelId } = await panelNow();
  const panel = `${at}/panels/${panelId}`;
  for (const by of [story.ana, story.ben, story.cai]) await ok(`${panel}/consents`, {}, by);
  const seat = `${at}/seats/${(await panelNow()).seats[0]?.seatId}`;
  await ok(`${seat}/appointments`, { expertId: eda.expertId, reason: 'Knows the trade.' }, story.maja);
  await ok(`${seat}/acceptances`, { noTies: true }, eda);
  await panelEngine(api, disputeId).clock('BeginSubmissions', panelSubject(panelId));
  for (const by of [story.ana, story.ben, story.cai])
    await ok(`${panel}/submissions`, { statement: 'Heard.', evidence: [] }, by);
  const pairOf = ({ ref, itemId }: { readonly ref: string; readonly itemId: string }): Pair => ({
    itemId,
    respondentId: ref === 'hat' ? story.cai.partyId : story.ben.partyId,
  });
  const issues = items.map((item) => ({
    kind: 'remedy',
    pairs: [pairOf(item)],
    question: `What becomes of the ${item.ref}?`,
  }));
  await ok(`${panel}/issues`, { issues }, eda);
  const { decisions } = await read<{ decisions: readonly { issues: readonly { issueId: string }[] }[] }>(
    `${at}/decisions`,
    eda,
  );
  const listed = decisions.at(-1)?.issues ?? [];
  const { roomId = '' } = await ok(`${panel}/deliberations`, {}, eda);
  const { voteId = '' } = await ok(`${at}/rooms/${roomId}/votes`, {}, eda);
  const choices = listed.map(({ issueId }, index) => ({ issueId, choice: OUTCOMES[items[index]?.ref ?? ''] }));
  await ok(`${at}/rooms/${roomId}/votes/${voteId}/ballots`, { choices }, eda);
  const reasons = listed.map(({ issueId }) => ({ issueId, ...REASONS }));
  const { draftId = '' } = await ok(`${at}/rooms/${roomId}/drafts`, { legalKind: 'advisory-opinion', reasons }, eda);
  await ok(`${at}/rooms/${roomId}/drafts/${draftId}/signatures`, {}, eda);
  const { results } = await read<{ results: readonly Result[] }>(`${at}/delegation`, story.shop);
  const { adoptions } = await read<{ adoptions: readonly Adoption[] }>(`${at}/adoptions`, story.shop);
  const answers = items.map((item) => ({ ...pairOf(item), answer: 'adopt' }));
  const itemNamed = (ref: string): string => items.find((item) => item.ref === ref)?.itemId ?? '';
  return { disputeId, at, results, adoptions, answers, itemNamed };
};

it('an opinion comes to the platform that handed over as one question, whose answer is known wherever it is read', async () => {
  const { disputeId, at, results, adoptions, answers } = await decided();
  expect([results.length, adoptions.length]).toEqual([1, 1]);
  const [[result], [adoption]] = [results, adoptions];
  expect([adoption?.stage, adoption?.dueAt]).toEqual(['awaiting-adoption', result?.answerBy]);
  expect(
    (await eventsOf(disputeId)).some(
      ({ type, data }) => type === 'ServiceOrdered' && data['document'] === 'adoption-request',
    ),
  ).toBe(false);
  const departed = answers.map((answer, index) =>
    index === 0 ? { ...answer, answer: 'depart', reason: 'A court looks into it.' } : answer,
  );
  await ok(`${at}/delegation/results/${result?.resultId}/answers`, { answers: departed }, story.shop);
  expect((await read<{ adoptions: readonly Adoption[] }>(`${at}/adoptions`, story.ben)).adoptions).toMatchObject([
    {
      stage: 'closed',
      answeredBy: 'platform',
      items: [{ answer: 'depart', reason: 'A court looks into it.' }, { answer: 'adopt' }],
    },
  ]);
  expect(await refused(`${at}/adoptions/${adoption?.adoptionId}/answers`, { answers }, story.shop)).toBe('WrongStage');
});

it('the answer to the decision itself is the answer to the result', async () => {
  const { at, results, adoptions, answers } = await decided();
  await ok(`${at}/adoptions/${adoptions[0]?.adoptionId}/answers`, { answers }, story.shop);
  expect((await read<{ results: readonly Result[] }>(`${at}/delegation`, story.shop)).results).toMatchObject([
    { late: false, counts: 'adopted', answers: [{ answer: 'adopt' }, { answer: 'adopt' }, { answer: 'adopt' }] },
  ]);
  expect(await refused(`${at}/delegation/results/${results[0]?.resultId}/answers`, { answers }, story.shop)).toBe(
    'AnsweredAlready',
  );
});

it('what the platform holds by a measure of its own is not asked of it, and what it does not hold is', async () => {
  const { disputeId, at, results, answers, itemNamed } = await decided();
  await ok(`${at}/delegation/results/${results[0]?.resultId}/answers`, { answers }, story.shop);
  const set = (await eventsOf(disputeId))
    .filter(({ type }) => type === 'MeasureSet')
    .map(({ data }) => [data['itemId'], data['wanted'], data['ground']]);
  expect(set).toEqual([[itemNamed('cap'), 'block', 'decided']]);
});
