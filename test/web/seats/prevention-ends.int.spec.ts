import { randomUUID } from 'node:crypto';
import { followPreventions } from '#application/prevention/follow-preventions.js';
import { TASKS } from '#messages/core/tasks.js';
import { labelOf } from '#messages/forms/fields.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { FORM_WORDS as F } from '#messages/forms/words.js';
import {
  PREVENTION_END_CAUSES_NAMED as CAUSES,
  PREVENTION_STAGES_NAMED as STAGES,
} from '#messages/prevention/words.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import type { DeskView } from '../../browser/open-desk.js';
import { dayIn } from '../../support/day-in.js';
import { catchUp, everywhereOf } from '../../support/everywhere.js';
import { joinAssociation } from '../../support/join-association.js';
import { memberRulesWith, putRulesInForce } from '../../support/member-rules.js';
import { platformClerk } from '../../support/platform-clerk.js';
import { recordEvents } from '../../support/record-events.js';
import { sessionCookies } from '../../support/session-cookies.js';

type By = { readonly token: string };

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];
const [light, dark] = LOOKS;
const sit = (
  { token }: By,
  { locale, width, colorScheme }: Look,
  walk: (view: DeskView) => Promise<void>,
): Promise<unknown> =>
  seat.browser.see(
    { locale, colorScheme, cookies: sessionCookies(seat.api, token), viewport: { width, height: 860 } },
    walk,
  );
const penalties = [{ number: '深市监罚〔2026〕12号', imposedOn: '2026-03-01' }];
const LONG = '杭州云上锦绣国际供应链管理有限公司（直播电商与跨境品牌授权事业部）';
const prevention = {
  ...{ withinMonths: 12, replyDays: 5 },
  steps: [
    { article: '2', kind: 'pre-listing-check', leastGrounds: 2, days: 90, publicity: 'platforms', needsSecond: true },
  ],
};
const label = (act: keyof typeof OPERATIONS, { locale }: Look): string => OPERATIONS[act].label[locale];
const follow = async (): Promise<void> => {
  const { api, story } = seat;
  const now = async () => everywhereOf(api, String((await api.get('/v1/clock', story.maja)).body['now']));
  await catchUp(api);
  for (const _ of [1, 2]) await followPreventions(await now());
};

it('an objection waits for whoever had no hand in it, and a measure is ended once its ground was reversed', async () => {
  const { api, story, at } = seat;
  const { ben, ana, maja, association } = story;
  const [noa, lea] = [
    { token: await association.person({ login: 'noa', roles: ['case-manager'] }) },
    { token: await association.person({ login: 'lea', roles: ['case-manager'] }) },
  ];
  const rules = await putRulesInForce(api, association, [maja, noa], memberRulesWith({ prevention }));
  await joinAssociation(api, { rules, maja }, ben);
  const done = async (path: string, body: object, by: By) => {
    const answer = await api.post(path, body, by);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.body;
  };
  const { disputeId } = seat.filed;
  const [item] = (await api.get(`/v1/disputes/${disputeId}`, maja)).body['items'] as unknown as { itemId: string }[];
  const decisionId = randomUUID();
  const items = [{ pair: `pair:${ben.partyId}:${String(item?.itemId)}`, outcome: 'keep' }];
  const final = { decisionId, panelId: randomUUID(), by: 'time', findings: [], items };
  await recordEvents(api, association.associationId, disputeId, '2026-03-05', [
    { type: 'DecisionBecameFinal', data: { ...final, effectiveAt: '2026-03-05T04:00:00.000Z' } },
  ]);
  const proposal = { article: '2', penalties, disputeIds: [disputeId], reason: '同类商品一年内被认定侵权并受到处罚。' };
  const { measureId } = await done(`/v1/parties/${ben.partyId}/preventive-measures`, proposal, maja);
  const measure = `/v1/parties/${ben.partyId}/preventive-measures/${String(measureId)}`;
  const page = `${at}/desk/prevention/${ben.partyId}`;
  await catchUp(api);

  // nobody decides before the member was heard or had its time
  await sit(noa, light, async ({ page: desk, inspect }) => {
    await desk.goto(page);
    await desk.getByRole('link', { name: label('endPrevention', light) }).waitFor();
    expect(await desk.getByRole('link', { name: label('decidePrevention', light) }).count()).toBe(0);
    await inspect('prevention-ends-proposed-zh');
  });
  await done(`${measure}/replies`, { text: '罚款已缴清，商品已下架。' }, ben);
  await sit(maja, light, async ({ page: desk }) => {
    await desk.goto(page);
    await desk.getByRole('link', { name: label('endPrevention', light) }).waitFor();
    expect(await desk.getByRole('link', { name: label('decidePrevention', light) }).count()).toBe(0); // she proposed it
  });
  await done(`${measure}/decisions`, { imposed: true, reason: '答复未说明今后如何核对。' }, noa);
  await done(`${measure}/objections`, { text: '该决定正在复审。' }, ben);
  await follow();

  const contest = 'decide-prevention-contest';
  await sit(noa, light, async ({ page: desk, inspect }) => {
    await desk.goto(page);
    await desk.getByText(W.objection[light.locale], { exact: true }).waitFor();
    expect(await desk.getByRole('link', { name: label('decidePreventionContest', light) }).count()).toBe(0);
    await inspect('prevention-ends-objection-noa-zh');
  });
  for (const look of [dark, light])
    await sit(lea, look, async ({ page: desk, inspect }) => {
      await desk.goto(`${at}/desk?kind=${contest}`);
      await desk.getByRole('tab').nth(2).click(); // to be taken
      const task = desk.getByRole('link', { name: TASKS[contest][look.locale] });
      await task.waitFor();
      await inspect(`prevention-ends-task-${look.locale}`);
      await task.click();
      await desk.getByRole('link', { name: 'The firm of ben' }).waitFor();
      await inspect(`prevention-ends-list-${look.locale}`);
      await desk.getByRole('link', { name: 'The firm of ben' }).click();
      await desk.getByText(W.objection[look.locale], { exact: true }).waitFor();
      await inspect(`prevention-ends-objection-${look.locale}`);
      await desk.getByRole('link', { name: label('decidePreventionContest', look) }).click();
      await desk.getByRole('textbox').first().waitFor();
      await inspect(`prevention-ends-contest-${look.locale}`);
    });
  await done(`${measure}/objection-decisions`, { upheld: false, reason: '复审期间决定仍然有效。' }, lea);

  await recordEvents(api, association.associationId, disputeId, await dayIn(api, maja, 1), [
    { type: 'DecisionReversed', data: { decisionId, byDecisionId: randomUUID(), wasFinal: true } },
  ]);
  await follow();
  await sit(ben, dark, async ({ page: desk, inspect }) => {
    await desk.goto(`${at}/desk/prevention`);
    await desk.getByText(W.fallenOwn.en).waitFor();
    await inspect('prevention-ends-fallen-own-en');
  });
  const REASON = '所依据的决定已被复审撤销，仅余的处罚不足规则要求的两项依据。'.repeat(6);
  await sit(maja, light, async ({ page: desk, inspect }) => {
    const main = desk.getByRole('main');
    await desk.goto(`${at}/desk?kind=review-prevention`);
    await desk.getByRole('tab').nth(2).click();
    await desk.getByRole('link', { name: TASKS['review-prevention'][light.locale] }).click();
    await desk.getByText(W.groundFallen[light.locale]).waitFor();
    await inspect('prevention-ends-review-list-zh');
    await desk.getByRole('link', { name: 'The firm of ben' }).click();
    await desk.getByText(W.fallenHelp[light.locale]).waitFor();
    await inspect('prevention-ends-fallen-zh');
    await desk.getByRole('link', { name: label('endPrevention', light) }).click();
    const act = main.getByRole('button', { name: label('endPrevention', light) });
    await act.click();
    await desk.locator('[aria-invalid=true]').first().waitFor();
    await inspect('prevention-ends-bad-zh');
    await desk.getByText(CAUSES['ground-reversed'][light.locale], { exact: true }).click();
    await desk.getByRole('textbox', { name: labelOf('endPrevention', 'reason', light.locale) }).fill(REASON);
    await inspect('prevention-ends-filled-zh');
    await act.click();
    await desk.getByRole('heading', { name: F.done[light.locale] }).waitFor();
    await inspect('prevention-ends-done-zh');
    await desk.goto(page);
    await desk.getByText(STAGES.ended[light.locale], { exact: true }).waitFor();
    expect(await desk.getByRole('link', { name: label('endPrevention', light) }).count()).toBe(0);
    await inspect('prevention-ends-ended-zh');
  });
  for (const look of LOOKS)
    await sit(ben, look, async ({ page: desk, inspect }) => {
      await desk.goto(`${at}/desk/prevention`);
      await desk.getByText(STAGES.ended[look.locale], { exact: true }).waitFor();
      await desk.getByText(CAUSES['ground-reversed'][look.locale]).waitFor();
      await inspect(`prevention-ends-own-${look.locale}`);
    });
}, 240_000);

it('a recommendation is taken back, and its platform reads why', async () => {
  const { api, story, at } = seat;
  const { maja, shop, association } = story;
  const partyId = await association.party(LONG);
  const clerk = await platformClerk(api, association, shop, 'mel');
  for (const [look, by] of [
    [light, maja],
    [dark, clerk],
  ] as const)
    await sit(by, look, async ({ page: desk, inspect }) => {
      await desk.goto(by === maja ? `${at}/desk/prevention/${partyId}` : `${at}/desk/recommendations`);
      await desk.getByText(W[by === maja ? 'none' : 'noRecommendations'][look.locale]).waitFor();
      await inspect(`recommendations-none-${look.locale}`);
    });
  const advice = { kind: 'training', platformIds: [shop.platformId], penalties, reason: '一年内两次受到处罚。' };
  expect((await api.post(`/v1/parties/${partyId}/recommendations`, advice, maja)).status).toBe(200);
  await catchUp(api);
  await sit(clerk, light, async ({ page: desk, inspect }) => {
    await desk.goto(`${at}/desk/recommendations`);
    await desk.getByRole('link', { name: label('answerRecommendation', light) }).waitFor();
    await inspect('recommendation-open-zh');
  });
  await sit(maja, dark, async ({ page: desk, inspect }) => {
    await desk.goto(`${at}/desk/prevention`);
    await desk.getByRole('link', { name: LONG }).waitFor();
    await inspect('recommendation-list-en');
    await desk.getByRole('link', { name: LONG }).click();
    await desk.getByRole('link', { name: label('withdrawRecommendation', dark) }).waitFor();
    await inspect('recommendation-one-en');
    await desk.getByRole('link', { name: label('withdrawRecommendation', dark) }).click();
    await desk.getByText(CAUSES.mistaken.en, { exact: true }).click();
    const act = desk.getByRole('main').getByRole('button', { name: label('withdrawRecommendation', dark) });
    await act.click();
    await desk.locator('[aria-invalid=true]').first().waitFor();
    await inspect('recommendation-bad-en');
    await desk.getByRole('textbox', { name: labelOf('withdrawRecommendation', 'reason', 'en') }).fill('Another shop.');
    await act.click();
    await desk.getByRole('heading', { name: F.done.en }).waitFor();
    await desk.goto(`${at}/desk/prevention/${partyId}`);
    await desk.getByText(CAUSES.mistaken.en).waitFor();
    expect(await desk.getByRole('link', { name: label('withdrawRecommendation', dark) }).count()).toBe(0);
    await inspect('recommendation-withdrawn-en');
  });
  for (const look of LOOKS)
    await sit(clerk, look, async ({ page: desk, inspect }) => {
      await desk.goto(`${at}/desk/recommendations`);
      await desk.getByText(CAUSES.mistaken[look.locale]).waitFor();
      await inspect(`recommendation-told-${look.locale}`);
    });
}, 240_000);
