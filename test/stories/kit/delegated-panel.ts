import type { Association, Expert } from './association.js';
import { decide } from './decide.js';
import type { Contest } from './delegation.js';
import type { Pair } from './delegated-mediation.js';
import type { Followed } from './dispute.js';
import { acceptSeats, followPanel, type FollowedPanel } from './panel.js';

/**
 * Asked for by the holder and consented to by both, the panel of one is to be drawn: the roster is frozen, and the
 * holder has added its number.
 */
export async function beginDraw(
  dispute: Followed,
  association: Association,
  { holder, merchant }: Contest,
  pair: Pair,
): Promise<FollowedPanel> {
  const { maja } = association;
  await dispute.post(holder.client, '/panels', { pairs: [pair], legalKind: 'advisory-opinion', mode: 'draw', size: 1 });
  const panel = await followPanel(dispute, association);
  for (const { client } of [holder, merchant]) await panel.post(client, '/consents');
  await panel.post(maja, '/draws');
  await panel.post(maja, '/draw-lists');
  await panel.post(holder.client, '/nonces', { nonce: `三月的${dispute.number}` });
  return panel;
}

/**
 * Why each of the roster cannot sit, as the parties read it: classes of reasons, and never the way that leads there.
 */
export async function reasonsAgainst(
  panel: FollowedPanel,
  { holder }: Contest,
  roster: readonly Expert[],
): Promise<Readonly<Record<string, string>>> {
  const { draw } = await panel.see(holder.client);
  return Object.fromEntries(
    (draw?.candidates ?? []).map(({ expertId, excluded }) => {
      const { name = expertId } = roster.find((one) => one.expertId === expertId) ?? {};
      return [
        name,
        excluded.map(({ why, via }) => (via === undefined ? why : `${why} by a way that nobody should see`)).join(),
      ];
    }),
  );
}

/** Whoever is drawn declares to have no ties and takes the file. */
export async function takeSeat(dispute: Followed, panel: FollowedPanel, roster: readonly Expert[]): Promise<Expert> {
  await panel.until('an expert is drawn', ({ stage }) => stage === 'panel-appointment');
  await acceptSeats(dispute, panel, roster);
  const { seats, draw } = await panel.until('who sits has the file', ({ stage }) => stage === 'file-reading');
  dispute.check('nobody could know before whom the draw would find', draw?.independent === true);
  const drawn = roster.find(({ expertId }) => expertId === seats[0]?.expert?.expertId);
  if (!drawn) throw new Error('nobody of the roster sits');
  return drawn;
}

/** Both are heard, and the expert says what becomes of the item. */
export async function giveOpinion(
  dispute: Followed,
  panel: FollowedPanel,
  {
    contest,
    pair,
    outcome,
    expert,
  }: { readonly contest: Contest; readonly pair: Pair; readonly outcome: 'keep' | 'lift'; readonly expert: Expert },
): Promise<void> {
  await decide(dispute, panel, {
    parties: [contest.holder.client, contest.merchant.client],
    experts: [expert],
    answers: [
      {
        issue: { kind: 'infringement', pairs: [pair], question: 'Was the mark used?' },
        choice: outcome === 'keep' ? 'made-out' : 'not-made-out',
      },
      { issue: { kind: 'remedy', pairs: [pair], question: 'What becomes of the measure?' }, choice: outcome },
    ],
    legalKind: 'advisory-opinion',
  });
}
