import type { Expert, Member } from './association.js';
import type { Client, Json } from './client.js';
import type { Followed } from './dispute.js';
import type { FollowedPanel, PanelSeen } from './panel.js';

export type IssueSeen = {
  readonly issueId: string;
  readonly kind: string;
  readonly outcome?: string;
  readonly by?: string;
};
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

/** What lies before the newest panel of a dispute and what it decided, as somebody sees it. */
export const decisionSeen = async ({ disputeId }: Followed, by: Client): Promise<DecisionSeen> => {
  const { decisions } = await by.get<{ decisions: readonly DecisionSeen[] }>(`/disputes/${disputeId}/decisions`);
  return decisions.at(-1) ?? missing('decision');
};

/** The panel has got as far as this. */
export const untilAt = (panel: FollowedPanel, what: string, stage: string): Promise<PanelSeen> =>
  panel.until(what, (seen) => seen.stage === stage);

/** Those who sit now, the presiding one first. */
export const sittingOf = async (panel: FollowedPanel, experts: readonly Expert[]): Promise<readonly Client[]> =>
  (await panel.see()).seats.map(({ expert }) => clientOf(experts, expert?.expertId));

type Adoption = {
  readonly items: readonly {
    readonly itemId: string;
    readonly outcome: string;
    readonly answer?: string;
    readonly reason?: string;
  }[];
};

/** What the platform makes of each item, once it has answered, as this reader is told. */
export const answeredItems = (dispute: Followed, by: Client, what: string): Promise<Adoption['items']> =>
  dispute.until(what, async () => {
    const { adoptions } = await by.get<{ adoptions: readonly Adoption[] }>(`/disputes/${dispute.disputeId}/adoptions`);
    const items = adoptions.flatMap((one) => one.items);
    return items.length > 0 && items.every(({ answer }) => answer !== undefined) && items;
  });

/** What has become of the newest decision of a dispute. */
export const decisionAfter = async (
  { disputeId }: Followed,
  by: Client,
): Promise<{ readonly finalBy?: string } | undefined> =>
  (
    await by.get<{ decisions: readonly { readonly finalBy?: string }[] }>(`/disputes/${disputeId}/decision-reviews`)
  ).decisions.at(-1);

const ABOUT_A_DECISION = ['', '/timeline', '/decisions', '/panels', '/decision-reviews', '/adoptions'];

/** All that these are told of a dispute with a decision, as one text. */
export const readTogether = async ({ disputeId }: Followed, readers: readonly Client[]): Promise<string> => {
  const told = readers.flatMap((by) => ABOUT_A_DECISION.map((path) => by.get(`/disputes/${disputeId}${path}`)));
  return (await Promise.all(told)).map((body) => JSON.stringify(body)).join('\n');
};

type Deciding = {
  readonly sitting: readonly Client[];
  readonly panel: FollowedPanel;
  readonly issues: readonly Json[];
  readonly legalKind: string;
  /** What each of them answers to each issue. */
  readonly votes: readonly (readonly string[])[];
  readonly reasons: Json;
  readonly dissent?: string;
};

/**
 * The panel lists its issues, withdraws, votes under seal, drafts and signs; the last one of another mind where there
 * is a dissent.
 */
export async function decide(
  dispute: Followed,
  { sitting, panel, issues, legalKind, votes, reasons, dissent }: Deciding,
): Promise<DecisionSeen> {
  const [presiding = missing('presiding panelist')] = sitting;
  await panel.post(presiding, '/issues', { issues });
  const { roomId } = await dispute.post<{ roomId: string }>(presiding, `/panels/${panel.panelId}/deliberations`);
  const room = `/rooms/${roomId}`;
  const listed = (await decisionSeen(dispute, presiding)).issues;
  await dispute.post(presiding, `${room}/messages`, { text: 'Let us look at the recording first.' });
  const { voteId } = await dispute.post<{ voteId: string }>(presiding, `${room}/votes`);
  for (const [index, panelist] of sitting.entries()) {
    const choices = listed.map(({ issueId }, of) => ({ issueId, choice: votes[index]?.[of] }));
    await dispute.post(panelist, `${room}/votes/${voteId}/ballots`, { choices });
    const { votes: seen } = await presiding.get<{
      votes: readonly { readonly revealed: boolean; readonly ballots?: readonly object[] }[];
    }>(`/disputes/${dispute.disputeId}${room}`);
    const isLast = index === sitting.length - 1;
    dispute.check(
      isLast ? 'all ballots are open together' : 'a ballot is in, and nobody sees it',
      seen[0]?.revealed === isLast && (seen[0].ballots !== undefined) === isLast,
    );
  }
  const drafted = listed.map(({ issueId }) => ({ issueId, ...reasons }));
  const { draftId } = await dispute.post<{ draftId: string }>(presiding, `${room}/drafts`, {
    legalKind,
    reasons: drafted,
  });
  for (const [index, panelist] of sitting.entries()) {
    const own = index === sitting.length - 1 && dissent !== undefined ? { dissent } : {};
    await dispute.post(panelist, `${room}/drafts/${draftId}/signatures`, own);
  }
  return decisionSeen(dispute, presiding);
}

/** A stranger, a party and the case manager find no room where the panel deliberates. */
export async function checkAlone(
  dispute: Followed,
  roomId: string,
  ...others: readonly (readonly [string, Pick<Member, 'client'>])[]
): Promise<void> {
  for (const [who, { client }] of others)
    dispute.check(
      `${who} finds no room where the panel deliberates`,
      [403, 404].includes(await client.refusedGet(`/disputes/${dispute.disputeId}/rooms/${roomId}`)),
    );
}

const clientOf = (experts: readonly Expert[], id: string | undefined): Client =>
  (experts.find(({ expertId }) => expertId === id) ?? missing('expert')).client;

const missing = (what: string): never => {
  throw new Error(`There is no ${what}`);
};
