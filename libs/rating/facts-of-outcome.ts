import type { ProceedingEnded, ProceedingState } from '#domain/dispute/response/waiting-period/events.js';
import { natureOf, whoseOf } from '#domain/dispute/response/waiting-period/keeps-measures.js';
import type { UndertakingSet } from '#domain/dispute/talks/settlement/events.js';
import {
  sayOfFiler,
  sayOfParty,
  takeBack,
  type DisputeFacts,
  type KnownProceeding,
  type RatedEvent,
  type Told,
} from './facts-of-dispute.js';
import { respondentsOf } from './who-is-who.js';

type EndState = ProceedingState | ProceedingEnded['data']['state'];
type ToldProceeding = KnownProceeding & { readonly reportId: string };

/** What is told of a proceeding, or what is so instead. */
export const noteProceeding = (dispute: DisputeFacts, { reportId, pairs, kind, ...rest }: ToldProceeding): void =>
  void (dispute.proceedings ??= new Map()).set(reportId, { pairs, kind, ...whoseOf(rest) });

/** Whether it asks a court if these respondents infringe: the complainant's own suit, and against them. */
const isOverInfringement = ({ broughtBy = 'complainant', against = 'respondent', ...told }: KnownProceeding): boolean =>
  broughtBy === 'complainant' && against === 'respondent' && natureOf(told) === 'infringement';

/**
 * A court's last word says something of both sides, where the complainant had asked it of these respondents. What a
 * party tells of its judgment is its own word: it counts where a person of the association records it, who speaks for
 * nobody here (procedures.md 5.2 rows 1, 8). Once, by whichever of its events tells of it first.
 */
export const sayOfJudgment = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  { reportId, state }: { readonly reportId: string; readonly state: EndState },
): void => {
  if (state !== 'final-for' && state !== 'final-against') return;
  const proceeding = dispute.proceedings?.get(reportId);
  const { kind, onBehalfOf } = event.meta.by;
  if (!proceeding || !isOverInfringement(proceeding) || kind !== 'person' || onBehalfOf !== undefined) return;
  if (dispute.facts.some(({ sourceId, until }) => sourceId === reportId && until === undefined)) return; // said before
  const code = state === 'final-for' ? 'court-found-for' : 'court-found-against';
  for (const respondentId of respondentsOf(proceeding.pairs)) {
    sayOfFiler(dispute, event, code, { towards: respondentId, sourceId: reportId });
    sayOfParty(dispute, event, code, respondentId, { towards: dispute.complainantId, sourceId: reportId });
  }
};

/** What was told of a proceeding was wrong: a court's word on it falls where it was none about these respondents. */
export const correctCourt = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  { mistaken, ...so }: ToldProceeding & { readonly mistaken?: true },
): void => {
  noteProceeding(dispute, so);
  const now = dispute.proceedings?.get(so.reportId);
  if (mistaken || !now || !isOverInfringement(now))
    takeBack(dispute, event, ({ sourceId }) => sourceId === so.reportId);
};

/** Both sides settled; what each of them promised is owed from here. */
export const settled = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  settlementId: string,
  parties: readonly string[],
  undertakings: readonly UndertakingSet[],
): void => {
  for (const party of parties) {
    const towards = parties.find((other) => other !== party);
    sayOfParty(dispute, event, 'settlement-reached', party, towards === undefined ? {} : { towards });
  }
  const owed = new Map<string, Set<string>>();
  for (const { undertakingId, byId, toId } of undertakings) {
    (dispute.promises ??= new Map()).set(undertakingId, { settlementId, byId, toId });
    owed.set(byId, (owed.get(byId) ?? new Set()).add(undertakingId));
  }
  (dispute.owed ??= new Map()).set(settlementId, owed);
};
