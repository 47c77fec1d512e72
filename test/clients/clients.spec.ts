import { LANGUAGES } from '../../tools/clients/languages.js';
import { isBuildable, runStep } from '../../tools/clients/run-step.js';
import { client } from '../stories/kit/client.js';
import { until } from '../support/until.js';
import { openSandbox, type SandboxEnvironment } from './sandbox.js';

const buildable = LANGUAGES.filter(isBuildable);
let sandbox: SandboxEnvironment;

beforeAll(async () => {
  // each answers one
  sandbox = await openSandbox(process.env['PARLEY_TEST_HOME'] ?? '', LANGUAGES.length);
});

it.each(buildable)('a platform begins with the client in $name', async (language) => {
  const { code, said } = await runStep(language, language.example, sandbox);
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/verified[^]*answered:[^]*handed over as PL-/),
  });
});

it('an example that is refused fails', async () => {
  const [language] = buildable;
  if (!language) throw new Error('There is always Node');
  const { code, said } = await runStep(language, language.example, { ...sandbox, PARLEY_API_KEY: 'plk_of-nobody' });
  expect({ code, isTold: said.includes('Unauthenticated') }).toEqual({ code: 1, isTold: true });
});

type Standing = { readonly state: string; readonly disputes: number; readonly filed: number };
type Tasks = { readonly items: readonly { readonly stage: string; readonly acts: readonly string[] }[] };
type Disputes = { readonly items: readonly { readonly disputeId: string }[] };
type Pairs = { readonly pairs: readonly { readonly stage: string }[] };
type Delegated = { readonly items: readonly { readonly state: string }[] };

it('fills its sandbox with what a platform meets, once, and begins anew with the same key', async () => {
  const { PARLEY_URL, PARLEY_API_KEY, PARLEY_PLATFORM_ID } = sandbox;
  const shop = client(PARLEY_URL, { authorization: `Bearer ${PARLEY_API_KEY}` });
  const at = `/platforms/${PARLEY_PLATFORM_ID}/sandbox`;
  expect(await shop.get<Standing>(at)).toMatchObject({ state: 'empty', filed: 0 });
  for (const _ of [1, 2]) await shop.post(`${at}/fills`);
  const filled = await until('the sandbox is filled', async () => {
    const standing = await shop.get<Standing>(at);
    return standing.state === 'filling' ? undefined : standing;
  });
  expect(filled).toMatchObject({ state: 'filled', filed: filled.disputes });
  const { items } = await shop.get<Tasks>('/own-tasks');
  const acts = new Set(items.flatMap((one) => one.acts));
  for (const act of ['ReportMeasures', 'AnswerInquiry', 'AnswerResult'])
    expect([act, acts.has(act)]).toEqual([act, true]);
  const { items: disputes } = await shop.get<Disputes>('/disputes?limit=50');
  const seen = await Promise.all(disputes.map(({ disputeId }) => shop.get<Pairs>(`/disputes/${disputeId}`)));
  const stages = [...new Set(seen.flatMap(({ pairs }) => pairs.map(({ stage }) => stage)))];
  expect(stages).toEqual(expect.arrayContaining(['inquiry', 'waiting-period']));
  const delegated = await shop.get<Delegated>('/delegations');
  expect(new Set(delegated.items.map(({ state }) => state))).toEqual(new Set(['waiting', 'running', 'ended']));

  const moved = await shop.post<{ readonly platformId: string }>(`${at}/resets`);
  expect(moved.platformId).not.toBe(PARLEY_PLATFORM_ID);
  expect((await shop.get<Tasks>('/own-tasks')).items).toEqual([]);
  expect(await shop.get<Standing>(`/platforms/${moved.platformId}/sandbox`)).toMatchObject({ state: 'empty' });
});
