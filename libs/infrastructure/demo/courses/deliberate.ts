import type { Case, Pair } from './case.js';
import type { Wanted } from './panel.js';

/** What each of them answers to the two questions. */
export type Votes = readonly (readonly ['made-out' | 'not-made-out', 'keep' | 'lift'])[];
type Decisions = {
  readonly decisions: readonly {
    readonly decisionId: string;
    readonly issues: readonly { readonly issueId: string }[];
  }[];
};

const REASONS = {
  facts: '直播录屏与公证购买的实物一致，扣件上使用的文字与注册商标仅一字之差。',
  evidence: '公证书可信；被投诉方提交的收据没有开票方印章，不予采信。',
  rule: '《商标法》第五十七条第二项',
  conclusion: '在同种商品上使用近似标识，容易导致混淆，措施应予维持。',
};

export const newestDecision = async (dispute: Case, by: string): Promise<Decisions['decisions'][number]> => {
  const { decisions } = await dispute.get<Decisions>(by, '/decisions');
  const newest = decisions.at(-1);
  if (!newest) throw new Error('no decision');
  return newest;
};

/** The panel lists its issues, withdraws, votes under seal, drafts and signs. */
export async function deliberate(
  dispute: Case,
  panelId: string,
  sitting: readonly string[],
  pairs: readonly Pair[],
  { votes = [['made-out', 'keep']], legalKind, until }: Wanted,
): Promise<void> {
  const [presiding] = sitting;
  if (presiding === undefined) throw new Error('a panel of nobody');
  const issues = [
    { kind: 'infringement', pairs, question: '被投诉商品上的标识是否与注册商标近似并容易导致混淆？' },
    { kind: 'remedy', pairs, question: '对该商品已采取的措施应维持还是解除？' },
  ];
  await dispute.post(presiding, `/panels/${panelId}/issues`, { issues });
  const { roomId } = await dispute.post<{ roomId: string }>(presiding, `/panels/${panelId}/deliberations`);
  const room = `/rooms/${roomId}`;
  const listed = (await newestDecision(dispute, presiding)).issues;
  await dispute.post(presiding, `${room}/messages`, { text: '先看录屏第 12 秒，再看实物。' });
  const { voteId } = await dispute.post<{ voteId: string }>(presiding, `${room}/votes`);
  const voting = until === 'deliberation' ? sitting.slice(0, 1) : sitting;
  for (const [index, login] of voting.entries()) {
    const own = votes[index] ?? votes[0];
    const choices = listed.map(({ issueId }, of) => ({ issueId, choice: own?.[of] }));
    await dispute.post(login, `${room}/votes/${voteId}/ballots`, { choices });
  }
  if (until === 'deliberation') return;
  const reasons = listed.map(({ issueId }) => ({ issueId, ...REASONS }));
  const { draftId } = await dispute.post<{ draftId: string }>(presiding, `${room}/drafts`, { legalKind, reasons });
  for (const login of sitting) await dispute.post(login, `${room}/drafts/${draftId}/signatures`);
}
