import type { Association, Expert } from './association.js';
import type { Client, Json } from './client.js';
import type { Followed } from './dispute.js';

export type SeatSeen = {
  readonly seatId: string;
  readonly seat: string;
  readonly stage: string;
  readonly expert?: { readonly expertId: string };
};
export type CandidateSeen = {
  readonly expertId: string;
  readonly excluded: readonly { readonly why: string; readonly via?: readonly string[] }[];
};
export type PanelSeen = {
  readonly panelId: string;
  readonly stage: string;
  readonly legalKind: string;
  readonly seats: readonly SeatSeen[];
  readonly draw?: { readonly independent?: boolean; readonly candidates?: readonly CandidateSeen[] };
  readonly outcome?: string;
};

/** A panel as a story follows it. */
export type FollowedPanel = {
  readonly panelId: string;
  readonly see: (by?: Client) => Promise<PanelSeen>;
  /** Something done in the panel, by its path below it. */
  readonly post: (by: Client, path: string, body?: Json) => Promise<Json>;
  readonly until: (what: string, look: (panel: PanelSeen) => boolean) => Promise<PanelSeen>;
};

/** Follows a panel of the dispute: the one named, or the newest. */
export async function followPanel(
  { disputeId, post, until }: Followed,
  { maja }: Pick<Association, 'maja'>,
  named?: string,
): Promise<FollowedPanel> {
  const list = async (by: Client): Promise<readonly PanelSeen[]> =>
    (await by.get<{ panels: readonly PanelSeen[] }>(`/disputes/${disputeId}/panels`)).panels;
  const panelId = named ?? (await list(maja)).at(-1)?.panelId ?? '';
  const see = async (by: Client = maja): Promise<PanelSeen> => {
    const panel = (await list(by)).find((one) => one.panelId === panelId);
    if (!panel) throw new Error(`no panel ${panelId}`);
    return panel;
  };
  return {
    panelId,
    see,
    post: (by, path, body) => post(by, `/panels/${panelId}${path}`, body),
    until: (what, look) =>
      until(what, async () => {
        const panel = await see();
        return look(panel) && panel;
      }),
  };
}

/** Whoever is asked and has not answered accepts its seat. */
export async function acceptSeats(dispute: Followed, panel: FollowedPanel, roster: readonly Expert[]): Promise<void> {
  for (const { seatId, stage, expert } of (await panel.see()).seats) {
    const asked = roster.find(({ expertId }) => expertId === expert?.expertId);
    if (stage === 'expert-acceptance' && asked)
      await dispute.post(asked.client, `/seats/${seatId}/acceptances`, { noTies: true });
  }
}
