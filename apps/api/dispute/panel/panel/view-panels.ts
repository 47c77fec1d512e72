import { namesOfAccounts } from '#application/party/account-parties.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { seatsOf } from '#domain/dispute/panel/panel/panels.js';
import type { Panel, Seat } from '#domain/dispute/panel/panel/state.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { getStage, type Dispute } from '#domain/dispute/core/state.js';
import { pairParts, panelSubject, seatSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import { given } from '../../given.js';
import type { PanelView, SeatView } from './panel-view.dto.js';
import { findPartyNames, type NameOf } from './party-names.js';
import { panelWords, type PanelWords } from './panel-words.js';

/**
 * Each panel that the viewer may know of. Names go to its parties, to staff and to whoever sits; a platform learns how
 * far it has got.
 */
export async function viewPanels(
  tenant: TenantContext,
  file: LoadedDispute,
  actor: Actor,
): Promise<readonly PanelView[]> {
  const { dispute } = file;
  const visibility = visibilityOf(actor, file);
  const seen = Object.entries(dispute.panels).filter(([panelId]) => visibility.sees(panelSubject(panelId)));
  if (seen.length === 0) return [];
  const [names, words, partyNames] = await Promise.all([
    namesOfAccounts(tenant, seen.flatMap(namedIn(dispute))),
    panelWords(tenant, file, visibility),
    seesPart(visibility, 'partyNames') ? findPartyNames(tenant, dispute) : undefined,
  ]);
  return seen.map(([panelId, panel]) => viewPanel(panelId, panel, { dispute, visibility, names, words, partyNames }));
}

const namedIn =
  (dispute: Dispute) =>
  ([panelId, panel]: readonly [string, Panel]): readonly string[] => [
    ...seatsOf(dispute, panelId).flatMap(([, { neutralId }]) => neutralId ?? []),
    ...(panel.draw?.candidates.map(({ neutralId }) => neutralId) ?? []),
    ...(panel.list?.neutralIds ?? []),
    ...panel.former,
    ...Object.values(panel.nominated),
  ];

type Seen = {
  readonly dispute: Dispute;
  readonly visibility: Visibility;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PanelWords;
  readonly partyNames: NameOf | undefined;
};

const viewPanel = (panelId: string, panel: Panel, seen: Seen): PanelView => {
  const { dispute, visibility } = seen;
  const { stage, deadline } = getStage(dispute, panelSubject(panelId));
  const [namesOpen, background] = [seesPart(visibility, 'candidates'), seesPart(visibility, 'panelBackground')];
  const pairs = panel.pairs.filter((pair) => visibility.sees(pair));
  const parties =
    visibility.respondentId === undefined
      ? panel.parties
      : panel.parties.filter((id) => id === visibility.respondentId || id === dispute.complainantId);
  const isOpen = (id: string) => background || parties.includes(id) || id === visibility.platformId;
  return given({
    panelId,
    stage,
    dueAt: stage === 'closed' ? undefined : deadline?.dueAt,
    requestedAt: panel.requestedAt,
    requestedBy: panel.requestedBy,
    reason: seen.words.request(panelId),
    pairs: pairs.map((pair) => pairParts(pair)),
    parties,
    partyNames: seen.partyNames && parties.map((partyId) => given({ partyId, name: seen.partyNames?.(partyId) })),
    legalKind: panel.legalKind,
    mode: panel.mode,
    size: panel.size,
    reviews: panel.reviews,
    bound: Object.entries(panel.bound).flatMap(([partyId, bound]) => (isOpen(partyId) ? [{ partyId, ...bound }] : [])),
    question:
      panel.question && isOpen(panel.question.partyId)
        ? { partyId: panel.question.partyId, ground: panel.question.ground, askedAt: panel.question.askedAt }
        : undefined,
    draw: panel.draw && viewDraw(panel.draw, namesOpen, seen),
    list: namesOpen && panel.list ? viewList(panel.list, seen) : undefined,
    nominated: namesOpen
      ? Object.entries(panel.nominated).map(([side, id]) => ({ side, ...named(id, seen) }))
      : undefined,
    reserve: background ? panel.reserve.map((id) => named(id, seen)) : undefined,
    seats: seatsOf(dispute, panelId)
      .filter(([seatId]) => visibility.sees(seatSubject(seatId)))
      .map(([seatId, seat]) => viewSeat(seatId, seat, seen)),
    constitutedAt: panel.constitutedAt,
    challengeDueAt: panel.challengeDue?.dueAt,
    outcome: panel.outcome,
  }) as PanelView;
};

const named = (expertId: string, { names }: Seen) => given({ expertId, name: names.get(expertId) });

const viewDraw = (
  { drawId, commitment, position, listHash, nonces, publicValue, result, candidates }: NonNullable<Panel['draw']>,
  open: boolean,
  seen: Seen,
) =>
  given({
    drawId,
    commitment,
    position,
    listHash,
    nonces: seesPart(seen.visibility, 'nonces') ? nonces.length : undefined,
    publicValue,
    seed: result?.seed,
    independent: result?.independent,
    candidates: open
      ? candidates.map(({ neutralId, pseudonym, excluded }) => ({
          ...named(neutralId, seen),
          pseudonym,
          excluded: excluded.map(({ why, via }) =>
            given({ why, via: seesPart(seen.visibility, 'panelBackground') ? via : undefined }),
          ),
        }))
      : undefined,
  });

const viewList = ({ neutralIds, strikes, returned }: NonNullable<Panel['list']>, seen: Seen) => ({
  experts: neutralIds.map((id) => named(id, seen)),
  strikes,
  returnedBy: Object.keys(returned),
});

const viewSeat = (seatId: string, { seat, neutralId, acceptedAt, challenge }: Seat, seen: Seen): SeatView => {
  const { stage, deadline } = getStage(seen.dispute, seatSubject(seatId));
  return given({
    seatId,
    seat,
    stage,
    dueAt: stage === 'seated' || stage === 'closed' ? undefined : deadline?.dueAt,
    expert: neutralId === undefined ? undefined : named(neutralId, seen),
    acceptedAt,
    disclosure: neutralId === undefined ? undefined : seen.words.disclosure(seatId, neutralId),
    challengedBy: challenge?.partyId,
    challenges: seen.words.challenges(seatId),
  }) as SeatView;
};
