import type { TenantContext } from '#application/command-handler/command-handler.js';
import { loadOwnDispute, type LoadedDispute } from '#application/dispute/disputes.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { inCommon } from '#domain/dispute/visibility/sees-both.js';
import {
  boundToday,
  closedAsToday,
  lookerIn,
  pastAt,
  replayEvent,
  type Looker,
} from '#domain/dispute/visibility/sees-replay.js';
import { visibilityIfAny, visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { factsOf } from '../../dispute/dispute/timeline-facts.js';
import { namesSeen } from '../../dispute/dispute/names-seen.js';
import { openView } from '../../dispute/dispute/open-view.js';
import { tell } from '../../dispute/dispute/timeline.js';
import { viewOf } from '../../dispute/dispute/view.js';
import { viewParties } from '../../dispute/dispute/view-parties.js';
import { given } from '../../dispute/given.js';
import { viewDecisions } from '../../dispute/panel/decision/view-decisions.js';
import { viewPanels } from '../../dispute/panel/panel/view-panels.js';
import { viewExhibits } from '../../dispute/service/evidence/list-exhibits.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { keepOpened, openAgain } from './opened-words.js';
import type { ReplayBody, ReplayQuery } from './replay.dto.js';

/**
 * A dispute as it stood, as a seat saw it and an auditor may see it, today and then. Throws Refused NotFound for a
 * dispute that no mandate covers, as for one that never was.
 */
export async function replayDispute(
  parts: ApiParts,
  caller: Caller,
  disputeId: string,
  { at, as = 'case-manager', partyId }: ReplayQuery,
): Promise<ReplayBody> {
  const { tenant, actor, locale } = caller;
  const file = await loadOwnDispute(tenant, disputeId, actor);
  const who = { actor, context: file.context };
  const past = at === undefined ? file.stream.events : pastAt(file.stream.events, at);
  const then = closedAsToday(evolveAll(unfiled, past), file.dispute, who);
  const of = as === 'respondent' ? respondentOf(file.dispute, partyId) : undefined;
  const auditor = standsAt(boundToday(who, file.dispute), then);
  const looker = lookerIn(as, then, of);
  const seat = looker && standsAt(looker, then);
  const asked = given({ at: at ?? caller.now, as, partyId: of });
  if (!auditor || !seat) return { ...asked, entries: [], evidence: [], panels: [], decisions: [] } as ReplayBody;

  const stood = { ...file, dispute: then, stream: { ...file.stream, events: past, version: past.length } };
  const words = keepOpened(tenant);
  const own = await seenBy(parts, caller, words.tenant, { ...auditor, file: stood });
  const theirs = await seenBy(parts, caller, openAgain(tenant, words.opened), { ...seat, file: stood });
  const parties = (one: Visibility) => viewParties(one, then);
  const told = await tell(
    tenant,
    {
      dispute: then,
      events: past,
      parties: inCommon(parties(seat.sight), parties(auditor.sight)) ?? { respondents: [], items: [] },
      see: (event) => replayEvent(event, { seat: seat.sight, auditor: auditor.sight }, then),
      facts: (event) => inCommon(factsOf(event, seat.sight), factsOf(event, auditor.sight)) ?? {},
    },
    locale,
  );
  const both = inCommon(theirs, own);
  return {
    ...asked,
    ...both,
    dispute: { ...both?.dispute, roles: seat.sight.roles, allowedActions: [] },
    entries: told.map(({ recorded: _, ...entry }) => entry),
  } as unknown as ReplayBody;
}

type Standing = Looker & { readonly sight: Visibility };
const standsAt = (looker: Looker, dispute: Dispute): Standing | undefined => {
  const sight = visibilityIfAny(looker.actor, { dispute, context: looker.context });
  return sight && { ...looker, sight };
};

/** The one that is meant; the only one where none is named. */
const respondentOf = ({ respondents }: Dispute, partyId: string | undefined): string | undefined => {
  const [first, second] = respondents;
  if (partyId === undefined && second === undefined) return first?.respondentId;
  if (respondents.some(({ respondentId }) => respondentId === partyId)) return partyId;
  const allowed = respondents.map(({ respondentId }) => respondentId);
  throw new HttpProblem('InvalidRequest', { errors: [{ field: 'partyId', code: 'not-in-list', allowed }] });
};

type Seeing = Looker & { readonly file: LoadedDispute };

/** Everything that somebody sees of the dispute at hand, but its history. */
const seenBy = async (parts: ApiParts, { locale }: Caller, tenant: TenantContext, { actor, context, file }: Seeing) => {
  const known = { ...file, context };
  const { streamId } = file.stream;
  const view = viewOf(actor, known);
  const sight = visibilityOf(actor, known);
  const [opened, names, panels, decisions, exhibits] = await Promise.all([
    openView(streamId, view, sight, known, tenant),
    namesSeen({ tenant }, sight, view),
    viewPanels(tenant, known, actor),
    viewDecisions(tenant, known, actor),
    viewExhibits(parts, { actor, tenant }, known, streamId, locale),
  ]);
  return { dispute: { ...opened, names }, evidence: exhibits.items, panels, decisions };
};
