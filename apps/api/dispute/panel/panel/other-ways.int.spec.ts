import { panelSubject } from '#domain/dispute/core/subject.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { askingOf } from '../../../../../test/support/asking.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import {
  addExpert,
  addMediator,
  failedMediation,
  panelEngine,
  type Expert,
} from '../../../../../test/support/panel.js';

type By = { readonly token: string };
type Seat = {
  readonly seatId: string;
  readonly seat: string;
  readonly stage: string;
  readonly expert?: { readonly expertId: string };
};
type List = {
  readonly experts: readonly { readonly expertId: string; readonly name: string }[];
  readonly strikes: number;
  readonly returnedBy: readonly string[];
};
type Nominated = { readonly side: string; readonly expertId: string };
type Panel = {
  readonly stage: string;
  readonly seats: readonly Seat[];
  readonly list?: List;
  readonly nominated?: readonly Nominated[];
  readonly reserve?: readonly { readonly expertId: string }[];
} & Readonly<Record<string, unknown>>;

let api: Api;
let story: Case;
let max: Awaited<ReturnType<typeof addMediator>>;
const experts = new Map<string, Expert>();
const idOf = (login: string): string => experts.get(login)?.expertId ?? '';
const loginOf = (id: string | undefined): string | undefined =>
  [...experts.values()].find(({ expertId }) => expertId === id)?.login;

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max');
  for (const login of ['eda', 'fay', 'gus', 'hal', 'ivy', 'kit', 'ola', 'pam', 'zoe'])
    experts.set(login, await addExpert(api, story, login));
  const tie = { fromId: idOf('kit'), relation: 'employed-by', toId: story.ben.partyId, details: 'x' };
  await ok('/v1/affiliations', tie, story.association.operator);
}, 90_000);
afterAll(() => api.stop());
const { ok, refused } = askingOf(() => api);

/** A panel to be found in this way, to which both sides have consented. */
const asked = async (mode: string) => {
  const disputeId = await failedMediation(api, story, max);
  const at = `/v1/disputes/${disputeId}`;
  const { panelId = '' } = await ok(`${at}/panels`, { pairs: [], legalKind: 'contractual-decision', mode }, story.ana);
  const panel = `${at}/panels/${panelId}`;
  for (const by of [story.ana, story.ben]) await ok(`${panel}/consents`, {}, by);
  const see = async (by: By): Promise<Panel> =>
    ((await api.get(`${at}/panels`, by)).body as unknown as { readonly panels: readonly [Panel] }).panels[0];
  const accept = async (): Promise<void> => {
    for (const { seatId, expert } of (await see(story.maja)).seats)
      await ok(
        `${at}/seats/${seatId}/acceptances`,
        { noTies: true },
        experts.get(loginOf(expert?.expertId) ?? '') ?? { token: '' },
      );
  };
  return { at, panel, see, accept, clock: panelEngine(api, disputeId).clock, subject: panelSubject(panelId) };
};
const whoSits = ({ seats }: Panel): readonly (string | undefined)[] =>
  seats.map(({ expert }) => loginOf(expert?.expertId));

describe('strike and rank, over HTTP', () => {
  it('goes from the list over both answers to a constituted panel, by the sum of ranks', async () => {
    const { panel, see, accept } = await asked('strike-and-rank');
    const list = (...logins: readonly string[]) => ({ expertIds: logins.map(idOf) });
    expect(await refused(`${panel}/expert-lists`, list('eda', 'fay', 'kit'), story.maja)).toBe('ExpertExcluded');
    expect(await refused(`${panel}/expert-lists`, list('eda', 'fay'), story.maja)).toBe('NotByRulebook');
    expect(await refused(`${panel}/list-answers`, { struck: [], ranked: [] }, story.ana)).toBe('WrongStage');
    await ok(`${panel}/expert-lists`, list('eda', 'fay', 'gus', 'hal', 'ivy'), story.maja);
    expect(await see(story.ben)).toMatchObject({
      stage: 'striking',
      dueAt: expect.any(String),
      list: { strikes: 1, returnedBy: [] },
    });

    const answer = (struck: readonly string[], ranked: readonly string[]) => ({
      struck: struck.map(idOf),
      ranked: ranked.map(idOf),
    });
    expect(await refused(`${panel}/list-answers`, answer(['eda', 'fay'], []), story.ana)).toBe('TooMany');
    expect(await refused(`${panel}/list-answers`, answer(['eda'], ['eda', 'fay']), story.ana)).toBe('NamedTwice');
    expect(await refused(`${panel}/list-answers`, answer(['pam'], []), story.ana)).toBe('UnknownReference');
    await ok(`${panel}/list-answers`, answer(['eda'], ['fay', 'gus', 'hal', 'ivy']), story.ana);
    expect(await refused(`${panel}/list-answers`, answer([], []), story.ana)).toBe('AnsweredAlready');
    const other = await see(story.ben);
    expect([other.stage, other.list?.returnedBy, JSON.stringify(other).includes('struck')]).toEqual([
      'striking',
      [story.ana.partyId],
      false,
    ]);
    await ok(`${panel}/list-answers`, answer(['ivy'], ['hal', 'gus', 'fay']), story.ben);

    const found = await see(story.ana);
    // gus 2 + 2, hal 3 + 1 and fay 1 + 3: four each; gus has the lower worst rank, of the others the hash decides
    expect([whoSits(found)[0], new Set(whoSits(found))]).toEqual(['gus', new Set(['fay', 'gus', 'hal'])]);
    await accept();
    expect(await see(story.ben)).toMatchObject({
      stage: 'file-reading',
      legalKind: 'contractual-decision',
      constitutedAt: expect.any(String),
    });
  });

  it('holds all equal for a side that says nothing in time, and a person fills the seats for which nobody is left', async () => {
    const { at, panel, see, clock, subject } = await asked('strike-and-rank');
    await ok(`${panel}/expert-lists`, { expertIds: ['ola', 'pam', 'zoe'].map(idOf) }, story.maja);
    expect((await see(story.ana)).list?.strikes).toBe(0); // none is left over
    await ok(`${panel}/list-answers`, { struck: [], ranked: [idOf('zoe')] }, story.ana);
    await clock('LapseExpertList', subject);
    const found = await see(story.maja);
    expect([whoSits(found)[0], found.seats.every(({ stage }) => stage === 'expert-acceptance')]).toEqual(['zoe', true]);
    const [first] = found.seats;
    await ok(`${at}/seats/${first?.seatId}/declines`, { cause: 'no-time' }, experts.get('zoe') ?? { token: '' });
    expect((await see(story.maja)).seats[0]?.stage).toBe('seat-vacant');
    await ok(
      `${at}/seats/${first?.seatId}/appointments`,
      { expertId: idOf('ivy'), reason: 'Struck elsewhere, never seated.' },
      story.maja,
    );
    expect(whoSits(await see(story.ben))[0]).toBe('ivy');
  });
});

describe('nomination by each side, over HTTP', () => {
  it('seats one expert of each side and the one whom the association appoints to preside', async () => {
    const { at, panel, see, accept } = await asked('nomination');
    expect(await refused(`${panel}/nominations`, { expertId: idOf('kit') }, story.ana)).toBe('ExpertExcluded');
    await ok(`${panel}/nominations`, { expertId: idOf('ola') }, story.ana);
    expect(await refused(`${panel}/nominations`, { expertId: idOf('pam') }, story.ana)).toBe('AnsweredAlready');
    expect(await refused(`${panel}/nominations`, { expertId: idOf('ola') }, story.ben)).toBe('NamedTwice');
    await ok(`${panel}/nominations`, { expertId: idOf('pam') }, story.ben);
    const { seats, nominated } = await see(story.ben);
    expect(nominated?.map(({ side, expertId }) => [side, loginOf(expertId)])).toEqual([
      ['complainant', 'ola'],
      ['respondents', 'pam'],
    ]);
    expect(seats.map(({ seat, stage, expert }) => [seat, stage, loginOf(expert?.expertId)])).toEqual([
      ['presiding', 'seat-vacant', undefined],
      ['member', 'expert-acceptance', 'ola'],
      ['member', 'expert-acceptance', 'pam'],
    ]);
    const appointment = `${at}/seats/${seats[0]?.seatId}/appointments`;
    expect(await refused(appointment, { expertId: idOf('pam'), reason: 'x' }, story.maja)).toBe('NamedTwice');
    await ok(appointment, { expertId: idOf('zoe'), reason: 'Neither side named it.' }, story.maja);
    await accept();
    const done = await see(story.ana);
    expect([done.stage, done.seats.map(({ stage }) => stage), whoSits(done)]).toEqual([
      'file-reading',
      ['seated', 'seated', 'seated'],
      ['zoe', 'ola', 'pam'],
    ]);
  });

  it('leaves to the association whom a silent side did not name', async () => {
    const { panel, see, clock, subject } = await asked('nomination');
    expect((await see(story.ben)).stage).toBe('nominating');
    await clock('LapseNominations', subject);
    const { seats } = await see(story.ben);
    expect(seats.map(({ seat, stage }) => [seat, stage])).toEqual([
      ['presiding', 'seat-vacant'],
      ['member', 'seat-vacant'],
      ['member', 'seat-vacant'],
    ]);
    expect(await refused(`${panel}/nominations`, { expertId: idOf('zoe') }, story.ana)).toBe('WrongStage');
  });
});
