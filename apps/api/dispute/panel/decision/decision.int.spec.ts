import { docket } from '#read-models/docket.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { sittings } from '#read-models/sittings.projection.js';
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

type Papers = { readonly papers: readonly { readonly disputeId: string }[] };
type By = { readonly token: string };
type Seat = { readonly seatId: string; readonly expert?: { readonly expertId: string } };
type Panel = {
  readonly panelId: string;
  readonly stage: string;
  readonly outcome?: string;
  readonly seats: readonly Seat[];
};
type Issue = {
  readonly issueId: string;
  readonly kind: string;
  readonly factor?: string;
  readonly duty?: string;
  readonly outcome?: string;
  readonly by?: string;
  readonly reasons?: object;
};
type Decision = {
  readonly decisionId: string;
  readonly issues: readonly Issue[];
  readonly submissions: readonly {
    readonly submissionId: string;
    readonly statement?: string;
    readonly confidentialStatement?: string;
    readonly summary?: string;
  }[];
  readonly roomId?: string;
  readonly made?: {
    readonly legalKind: string;
    readonly findings: readonly object[];
    readonly dissents: readonly string[];
    readonly builtFrom: readonly string[];
  };
  readonly issuedAt?: string;
  readonly corrections: readonly string[];
} & Readonly<Record<string, unknown>>;

const FREE = ['eda', 'fay', 'gus', 'hal', 'ivy'];
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
const experts = new Map<string, Expert>();
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max');
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  for (const login of FREE) {
    const one = await addExpert(api, story, login);
    experts.set(one.expertId, one);
  }
}, 90_000);
afterAll(() => api.stop());

const { ok, refused } = askingOf(() => api);

/** A panel about Ana's and Ben's account that both submitted to, appointed and there. */
const seated = async () => {
  const disputeId = await failedMediation(api, story, max);
  const at = `/v1/disputes/${disputeId}`;
  const { panelId = '' } = await ok(
    `${at}/panels`,
    { pairs: [], legalKind: 'contractual-decision', mode: 'appointment' },
    story.ana,
  );
  const panel = `${at}/panels/${panelId}`;
  const engine = panelEngine(api, disputeId);
  for (const by of [story.ana, story.ben]) await ok(`${panel}/consents`, {}, by);
  const see = async (by: By): Promise<Panel> => {
    const { panels } = (await api.get(`${at}/panels`, by)).body as unknown as { readonly panels: readonly Panel[] };
    return panels[0] ?? { panelId, stage: 'none', seats: [] };
  };
  const read = async (by: By): Promise<Decision> => {
    const { status, text, body } = await api.get(`${at}/decisions`, by);
    expect([status, text]).toEqual([200, text]);
    const [decision] = (body as unknown as { readonly decisions: readonly Decision[] }).decisions;
    return decision ?? ({ decisionId: '', issues: [], submissions: [], corrections: [] } as Decision);
  };
  const { seats } = await see(story.maja);
  const sitting = [...experts.values()].slice(0, 3);
  for (const [index, { seatId }] of seats.entries()) {
    const { expertId = '', token = '' } = sitting[index] ?? {};
    await ok(`${at}/seats/${seatId}/appointments`, { expertId, reason: 'Knows the trade.' }, story.maja);
    await ok(`${at}/seats/${seatId}/acceptances`, { noTies: true }, { token });
  }
  const [first = noa, second = noa, third = noa] = sitting;
  return { at, panel, panelId, see, read, engine, first, second, third, disputeId };
};
type Seated = Awaited<ReturnType<typeof seated>>;

const FACTORS = ['registration', 'investment', 'contract', 'whole'];
const issuesOf = (one: Seated) => [
  { kind: 'ownership', pairs: [], question: 'Whose is the account?' },
  {
    kind: 'bad-faith',
    pairs: [],
    question: 'Was it asked for in good faith?',
    about: 'complaint',
    partyId: story.ana.partyId,
  },
  ...FACTORS.map((factor) => ({ kind: 'account', factor, pairs: [], question: 'By this, whose is the account?' })),
  { kind: 'duty', duty: 'content-liability', pairs: [], question: 'Who answers for the content?' },
  ...(one.panelId === '' ? [{ kind: 'scope', pairs: [], question: 'x' }] : []),
];

/** Both sides were heard and the panel is in its room. */
const deliberating = async () => {
  const one = await seated();
  await one.engine.clock('BeginSubmissions', panelSubject(one.panelId));
  for (const by of [story.ana, story.ben])
    await ok(`${one.panel}/submissions`, { statement: 'Heard.', evidence: [] }, by);
  await ok(`${one.panel}/issues`, { issues: issuesOf(one) }, one.first);
  const { roomId = '' } = await ok(`${one.panel}/deliberations`, {}, one.first);
  return { ...one, roomId, room: `${one.at}/rooms/${roomId}`, issues: (await one.read(one.first)).issues };
};
type Deliberating = Awaited<ReturnType<typeof deliberating>>;

const isOfBearer = (kind: string): boolean => kind === 'account' || kind === 'duty';
const voteAll = async (
  { room, first, second, third, issues }: Deliberating,
  faith: readonly string[],
): Promise<void> => {
  const { voteId = '' } = await ok(`${room}/votes`, {}, first);
  const outcomes = ['made-out', 'made-out', 'not-made-out'];
  const bearers = ['service-agency', 'several', 'live-marketer'];
  for (const [index, by] of [first, second, third].entries()) {
    const choices = issues.map(({ issueId, kind }) => ({
      issueId,
      choice: (kind === 'bad-faith' ? faith : isOfBearer(kind) ? bearers : outcomes)[index],
    }));
    await ok(`${room}/votes/${voteId}/ballots`, { choices }, by);
  }
};
/** What a panelist’s list of papers tells of this dispute. */
const ownPaper = async (disputeId: string, by: By): Promise<object | undefined> => {
  while ((await keepUp(api.parts.pool, [docket, sittings])) > 0);
  const { papers } = (await api.get('/v1/own-tasks?papers=yes', by)).body as unknown as Papers;
  return papers.find((one) => one.disputeId === disputeId);
};
const signAll = async (
  { room, first, second, third, issues }: Deliberating,
  afterTheFirst?: () => Promise<void>,
): Promise<void> => {
  const { draftId = '' } = await ok(
    `${room}/drafts`,
    { legalKind: 'contractual-decision', reasons: issues.map(({ issueId }) => ({ issueId, ...REASONS })) },
    first,
  );
  await ok(`${room}/drafts/${draftId}/signatures`, {}, first);
  await afterTheFirst?.();
  await ok(`${room}/drafts/${draftId}/signatures`, {}, second);
  await ok(`${room}/drafts/${draftId}/signatures`, { dissent: 'I read the contract otherwise.' }, third);
};

describe('the file of a panel, over HTTP', () => {
  it('is returned as unclear, completed, heard in rounds, with a confidential part and its substance', async () => {
    const one = await seated();
    expect(await one.see(story.ana)).toMatchObject({ stage: 'file-reading' });
    expect(await refused(`${one.panel}/file-returns`, { questions: 'x' }, story.ana)).toBe('NotFound');
    await ok(`${one.panel}/file-returns`, { questions: 'Which account?' }, one.second);
    await ok(`${one.panel}/completions`, { answer: 'The blue one.', evidence: [] }, story.maja);
    expect(await one.read(one.first)).toMatchObject({
      unclear: [{ question: 'Which account?', answer: 'The blue one.' }],
    });
    await one.engine.clock('BeginSubmissions', panelSubject(one.panelId));
    const evidence = [
      { ref: 'e', sha256: 'ab'.repeat(32), mediaType: 'application/pdf', description: 'Invoice', part: 'confidential' },
    ];
    await ok(`${one.panel}/submissions`, { statement: 'Ours.', evidence: [] }, story.ana);
    const { submissionId = '' } = await ok(
      `${one.panel}/submissions`,
      { statement: 'No, ours.', confidentialStatement: 'Paid 86.00.', evidence },
      story.ben,
    );
    const words = async (by: By) =>
      (await one.read(by)).submissions.map(({ statement, confidentialStatement }) => [
        statement,
        confidentialStatement,
      ]);
    expect(await words(story.ana)).toEqual([['Ours.', undefined], ['No, ours.', undefined]]); // prettier-ignore
    expect(await words(story.ben)).toEqual([['Ours.', undefined], ['No, ours.', 'Paid 86.00.']]); // prettier-ignore
    expect(await words(one.third)).toEqual([['Ours.', undefined], ['No, ours.', undefined]]); // prettier-ignore
    await ok(
      `${one.panel.replace(/\/panels.*/, '')}/confidentiality-undertakings`,
      { version: '2026-12-b', accepted: true },
      one.third,
    );
    expect(await words(one.third)).toEqual([['Ours.', undefined], ['No, ours.', 'Paid 86.00.']]); // prettier-ignore
    await ok(`${one.panel}/summaries`, { aboutId: submissionId, summary: 'Bought at a usual price.' }, one.second);
    expect((await one.read(story.ana)).submissions[1]?.summary).toBe('Bought at a usual price.');
    await ok(`${one.panel}/questions`, { questions: 'When was it opened?' }, one.first);
    expect(await one.read(story.ben)).toMatchObject({ round: 2, questions: ['When was it opened?'] });
    await one.engine.clock('CloseSubmissions', panelSubject(one.panelId));
    expect(await one.see(story.ben)).toMatchObject({ stage: 'issue-listing' });
    await ok(`${one.panel}/extensions`, { reason: 'A holiday.' }, one.first);
    expect(await refused(`${one.panel}/extensions`, { reason: 'Another.' }, story.maja)).toBe('AnsweredAlready');
  });

  it('has contact outside it reported in one click and answered by another', async () => {
    const one = await seated();
    const { contactId = '' } = await ok(`${one.panel}/contacts`, {}, story.ben);
    expect((await one.read(story.ana))['contacts']).toEqual([]);
    expect((await one.read(story.maja))['contacts']).toMatchObject([{ contactId }]);
    await ok(`${one.panel}/contacts/${contactId}/answers`, { answer: 'A wrong number.' }, story.maja);
    expect((await one.read(story.ben))['contacts']).toMatchObject([{ contactId, answer: 'A wrong number.' }]);
  });
});

describe('a panel alone, over HTTP', () => {
  it('votes under seal, and nobody sees another’s ballot before all are in; nobody else is ever there', async () => {
    const one = await deliberating();
    for (const by of [story.ana, story.ben, story.maja, noa]) {
      expect((await api.get(one.room, by)).status).toBe(404);
      expect([403, 404]).toContain((await api.post(`${one.room}/messages`, { text: 'x' }, by)).status);
    }
    expect((await api.post(`${one.room}/messages`, { text: 'Let us begin.' }, one.second)).status).toBe(201);
    const { voteId = '' } = await ok(`${one.room}/votes`, {}, one.first);
    const ballot = (choice: string) => ({
      choices: one.issues.map(({ issueId, kind }) => ({
        issueId,
        choice: kind === 'bad-faith' ? 'founded' : isOfBearer(kind) ? 'several' : choice,
      })),
    });
    await ok(`${one.room}/votes/${voteId}/ballots`, ballot('made-out'), one.first);
    expect(await refused(`${one.room}/votes/${voteId}/ballots`, ballot('lift'), one.second)).toBe('UnknownReference');
    const seen = async (by: By) => (await api.get(one.room, by)).text;
    expect(await seen(one.second)).toContain('"cast":1');
    for (const by of [one.first, one.second, one.third]) expect(await seen(by)).not.toContain('made-out');
    expect(
      await refused(
        `${one.room}/drafts`,
        { legalKind: 'advisory-opinion', reasons: one.issues.map(({ issueId }) => ({ issueId, ...REASONS })) },
        one.first,
      ),
    ).toBe('BallotsMissing');
    for (const by of [story.ana, story.ben, story.maja])
      for (const path of ['', '/timeline', '/decisions', '/panels']) {
        const { text } = await api.get(one.at + path, by);
        for (const word of ['Let us begin.', 'made-out', voteId]) expect(text).not.toContain(word);
      }
    await ok(`${one.room}/votes/${voteId}/ballots`, ballot('made-out'), one.second);
    await ok(`${one.room}/votes/${voteId}/ballots`, ballot('not-made-out'), one.third);
    for (const by of [one.first, one.third]) expect(await seen(by)).toContain('not-made-out');
  });

  it('decides by majority with reasons and dissent, and it goes out to both sides with a document', async () => {
    const one = await deliberating();
    await voteAll(one, ['founded', 'founded', 'unfounded-in-good-faith']);
    expect(
      await refused(
        `${one.room}/drafts`,
        { legalKind: 'arbitral-award', reasons: one.issues.map(({ issueId }) => ({ issueId, ...REASONS })) },
        one.first,
      ),
    ).toBe('LegalKindNotCarried');
    expect((await one.read(story.ana)).made).toBeUndefined();
    await signAll(one);
    const decision = await one.read(story.ben);
    expect(decision).toMatchObject({
      made: {
        legalKind: 'contractual-decision',
        findings: [{ about: 'complaint', finding: 'founded' }],
        dissents: ['I read the contract otherwise.'],
      },
      issuedAt: expect.any(String),
    });
    expect(decision.issues.map(({ kind, outcome, by }) => [kind, outcome, by])).toEqual([
      ['ownership', 'made-out', 'majority'],
      ['bad-faith', 'founded', 'majority'],
      ...FACTORS.map(() => ['account', 'several', 'least-onerous']),
      ['duty', 'several', 'least-onerous'],
    ]);
    expect(decision.issues.flatMap(({ factor, duty }) => factor ?? duty ?? [])).toEqual([
      ...FACTORS,
      'content-liability',
    ]);
    expect(decision.issues[0]?.reasons).toEqual(REASONS);
    expect(decision.made?.builtFrom.filter((type) => /Mediat|Negotiat|Settlement|^Room|Faith/.test(type))).toEqual([]);
    expect(decision.made?.builtFrom).toContain('SubmissionMade');
    expect(await one.see(story.ana)).toMatchObject({ stage: 'closed', outcome: 'decided' });
    expect((await api.post(`${one.room}/messages`, { text: 'x' }, one.second)).body['code']).toBe('WrongStage');
    await ok(`${one.at}/decisions/${decision.decisionId}/corrections`, { correction: 'Read 1 February.' }, story.maja);
    expect((await one.read(story.ana)).corrections).toEqual(['Read 1 February.']);
    const view = (await api.get(one.at, story.ben)).body as unknown as {
      readonly documents?: readonly { readonly kind: string; readonly serviceId: string }[];
    };
    const letters = JSON.stringify(view);
    expect(letters).toContain('panel-decision');
  });

  it('waits for a second person where it finds malice, and may be sent back once', async () => {
    const one = await deliberating();
    await voteAll(one, ['malicious', 'malicious', 'founded']);
    await signAll(one);
    expect(await one.see(story.ben)).toMatchObject({ stage: 'decision-release' });
    expect((await one.read(story.ana)).made).toBeUndefined();
    await ok(`${one.panel}/returns`, { reason: 'Say on which facts.' }, noa);
    await signAll(one, async () =>
      expect([await ownPaper(one.disputeId, one.first), await ownPaper(one.disputeId, one.second)]).toMatchObject([
        { kind: 'decision', state: 'signed', isOpen: false },
        { kind: 'decision', state: 'waiting', isOpen: true },
      ]),
    );
    expect(await refused(`${one.panel}/returns`, { reason: 'Again.' }, noa)).toBe('AnsweredAlready');
    await ok(`${one.panel}/releases`, {}, noa);
    expect((await one.read(story.ana)).made?.findings).toMatchObject([{ finding: 'malicious' }]);
  });
});
