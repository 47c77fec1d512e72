import type { Association, Expert, Member } from './association.js';
import type { Client, Json } from './client.js';
import type { Followed } from './dispute.js';

type Seat = { readonly seatId: string; readonly stage: string; readonly expert?: { readonly expertId: string } };
export type PanelSeen = {
  readonly panelId: string;
  readonly stage: string;
  readonly legalKind: string;
  readonly outcome?: string;
  readonly seats: readonly Seat[];
};
export type IssueSeen = { readonly issueId: string; readonly kind: string; readonly outcome?: string; readonly by?: string };
export type DecisionSeen = {
  readonly decisionId: string;
  readonly roomId?: string;
  readonly issues: readonly IssueSeen[];
  readonly made?: {
    readonly legalKind: string;
    readonly items: readonly { readonly itemId: string; readonly outcome: string }[];
    readonly builtFrom: readonly string[];
  } & Json;
  readonly issuedAt?: string;
} & Json;

/** A panel of a dispute, as somebody sees it. */
export const panelSeen = async ({ disputeId }: Followed, by: Client): Promise<PanelSeen> => {
  const { panels } = await by.get<{ panels: readonly PanelSeen[] }>(`/disputes/${disputeId}/panels`);
  return panels.at(-1) ?? missing('panel');
};
export const decisionSeen = async ({ disputeId }: Followed, by: Client): Promise<DecisionSeen> => {
  const { decisions } = await by.get<{ decisions: readonly DecisionSeen[] }>(`/disputes/${disputeId}/decisions`);
  return decisions.at(-1) ?? missing('decision');
};

/** The panel, as the case manager sees it, is at this stage. */
export const untilPanel = (dispute: Followed, { maja }: Pick<Association, 'maja'>, what: string, stage: string): Promise<PanelSeen> =>
  dispute.until(what, async () => {
    const seen = await panelSeen(dispute, maja);
    return seen.stage === stage && seen;
  });

/** Whoever is asked declares that nothing ties it, and accepts. */
export async function acceptSeats(dispute: Followed, { maja }: Pick<Association, 'maja'>, experts: readonly Expert[]): Promise<void> {
  for (const { seatId, stage, expert } of (await panelSeen(dispute, maja)).seats)
    if (stage === 'expert-acceptance') await dispute.post(clientOf(experts, expert?.expertId), `/seats/${seatId}/acceptances`, { noTies: true });
}

/** Those who sit now, the presiding one first. */
export const sittingOf = async (dispute: Followed, { maja }: Pick<Association, 'maja'>, experts: readonly Expert[]): Promise<readonly Client[]> =>
  (await panelSeen(dispute, maja)).seats.map(({ expert }) => clientOf(experts, expert?.expertId));

type Deciding = {
  readonly sitting: readonly Client[];
  readonly panel: string;
  readonly issues: readonly Json[];
  readonly legalKind: string;
  /** What each of them answers to each issue. */
  readonly votes: readonly (readonly string[])[];
  readonly reasons: Json;
  readonly dissent?: string;
};

/** The panel lists its issues, withdraws, votes under seal, drafts and signs; the last one of another mind where there is a dissent. */
export async function decide(dispute: Followed, { sitting, panel, issues, legalKind, votes, reasons, dissent }: Deciding): Promise<DecisionSeen> {
  const [presiding = missing('presiding panelist')] = sitting;
  await dispute.post(presiding, `${panel}/issues`, { issues });
  const { roomId } = await dispute.post<{ roomId: string }>(presiding, `${panel}/deliberations`);
  const room = `/rooms/${roomId}`;
  const listed = (await decisionSeen(dispute, presiding)).issues;
  await dispute.post(presiding, `${room}/messages`, { text: 'Let us look at the recording first.' });
  const { voteId } = await dispute.post<{ voteId: string }>(presiding, `${room}/votes`);
  for (const [index, panelist] of sitting.entries()) {
    const choices = listed.map(({ issueId }, of) => ({ issueId, choice: votes[index]?.[of] }));
    await dispute.post(panelist, `${room}/votes/${voteId}/ballots`, { choices });
    const { votes: seen } = await presiding.get<{ votes: readonly { readonly revealed: boolean; readonly ballots?: readonly object[] }[] }>(
      `/disputes/${dispute.disputeId}${room}`,
    );
    const isLast = index === sitting.length - 1;
    dispute.check(
      isLast ? 'all ballots are open together' : 'a ballot is in, and nobody sees it',
      seen[0]?.revealed === isLast && (seen[0].ballots !== undefined) === isLast,
    );
  }
  const drafted = listed.map(({ issueId }) => ({ issueId, ...reasons }));
  const { draftId } = await dispute.post<{ draftId: string }>(presiding, `${room}/drafts`, { legalKind, reasons: drafted });
  for (const [index, panelist] of sitting.entries()) {
    const own = index === sitting.length - 1 && dissent !== undefined ? { dissent } : {};
    await dispute.post(panelist, `${room}/drafts/${draftId}/signatures`, own);
  }
  return decisionSeen(dispute, presiding);
}

/** A stranger, a party and the case manager find no room where the panel deliberates. */
export async function checkAlone(dispute: Followed, roomId: string, ...others: readonly (readonly [string, Pick<Member, 'client'>])[]): Promise<void> {
  for (const [who, { client }] of others)
    dispute.check(
      `${who} finds no room where the panel deliberates`,
      [403, 404].includes(await client.refusedGet(`/disputes/${dispute.disputeId}/rooms/${roomId}`)),
    );
}

const clientOf = (experts: readonly Expert[], id: string | undefined): Client => (experts.find(({ expertId }) => expertId === id) ?? missing('expert')).client;

const missing = (what: string): never => {
  throw new Error(`There is no ${what}`);
};
