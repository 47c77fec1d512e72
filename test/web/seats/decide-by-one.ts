import { decisionSubject } from '#domain/dispute/core/subject.js';
import type { Api } from '../../support/api.js';
import { askingOf } from '../../support/asking.js';
import type { Case } from '../../support/dispute.js';
import {
  addExpert,
  addMediator,
  failedMediation,
  panelEngine,
  panelSubject,
  type Expert,
} from '../../support/panel.js';

type By = { readonly token: string };
type Seat = { readonly seatId: string; readonly expert?: { readonly expertId: string } };
const REASONS = { facts: '合同清楚。', evidence: '合同原件。', rule: '民法典第五百零九条', conclusion: '归机构所有。' };

/** A panel of one is drawn from eight and decides; gives who it was. */
export async function decideByOne(api: Api, story: Case) {
  const { ok } = askingOf(() => api);
  const read = async <T>(path: string, by: By): Promise<T> => (await api.get(path, by)).body as unknown as T;
  const mediator = await addMediator(api, story, 'max');
  const experts: Expert[] = [];
  for (const login of ['eda', 'fay', 'gus', 'hal', 'ivy', 'ola', 'pam', 'zoe'])
    experts.push(await addExpert(api, story, login));
  const disputeId = await failedMediation(api, story, mediator);
  const engine = panelEngine(api, disputeId);
  const at = `/v1/disputes/${disputeId}`;
  const { panelId = '' } = await ok(
    `${at}/panels`,
    { pairs: [], legalKind: 'contractual-decision', mode: 'draw', size: 1 },
    story.ana,
  );
  const panel = `${at}/panels/${panelId}`;
  for (const by of [story.ana, story.ben]) await ok(`${panel}/consents`, {}, by);
  await ok(`${panel}/draws`, {}, story.maja);
  await ok(`${panel}/draw-lists`, {}, story.maja);
  await ok(`${panel}/nonces`, { nonce: '钱塘江潮' }, story.ana);
  await engine.clock('CloseNonces', panelSubject(panelId));
  await engine.tellSecret(panelId);
  const { panels } = await read<{ readonly panels: readonly { readonly seats: readonly Seat[] }[] }>(
    `${at}/panels`,
    story.maja,
  );
  const seat = panels[0]?.seats[0];
  const expert = experts.find(({ expertId }) => expertId === seat?.expert?.expertId);
  if (!seat || !expert) throw new Error(`nobody was drawn: ${JSON.stringify(panels)}`);
  await ok(`${at}/seats/${seat.seatId}/acceptances`, { noTies: true }, expert);
  await engine.clock('BeginSubmissions', panelSubject(panelId));
  for (const by of [story.ana, story.ben])
    await ok(`${panel}/submissions`, { statement: '见合同。', evidence: [] }, by);
  const issue = {
    kind: 'bad-faith',
    pairs: [],
    question: '是否善意？',
    about: 'complaint',
    partyId: story.ana.partyId,
  };
  await ok(`${panel}/issues`, { issues: [issue] }, expert);
  const { decisions } = await read<{
    readonly decisions: readonly { decisionId: string; issues: readonly { readonly issueId: string }[] }[];
  }>(`${at}/decisions`, expert);
  const { decisionId = '', issues = [] } = decisions[0] ?? {};
  const { roomId = '' } = await ok(`${panel}/deliberations`, {}, expert);
  const { voteId = '' } = await ok(`${at}/rooms/${roomId}/votes`, {}, expert);
  const choices = issues.map(({ issueId }) => ({ issueId, choice: 'unfounded-in-good-faith' }));
  await ok(`${at}/rooms/${roomId}/votes/${voteId}/ballots`, { choices }, expert);
  const reasons = issues.map(({ issueId }) => ({ issueId, ...REASONS }));
  const draft = { legalKind: 'contractual-decision', reasons };
  const { draftId = '' } = await ok(`${at}/rooms/${roomId}/drafts`, draft, expert);
  await ok(`${at}/rooms/${roomId}/drafts/${draftId}/signatures`, {}, expert);
  await engine.clock('FinaliseDecision', decisionSubject(decisionId));
  return { disputeId, decisionId, decision: `${at}/decisions/${decisionId}`, expert };
}
