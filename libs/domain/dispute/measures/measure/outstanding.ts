import type { Deadline } from '../../../calendar/derivation.js';
import type { Dispute } from '../../core/state.js';
import type { Measure } from './state.js';
import { isOpen } from '../../core/open-measures.js';

/** Not carried out as it is wanted now, so that something can be told of it; a refusal can be followed by the deed. */
export const isReportable = ({ sequence, confirmed }: Measure): boolean => confirmed < sequence;

/** Refused under its newest number, and not carried out after all. */
export const isRefused = ({ sequence, confirmed, refused, moot }: Measure): boolean =>
  !moot && refused === sequence && confirmed < sequence;

/** What this platform refused, under its newest numbers. */
export const refusedBy = (dispute: Dispute, platformId: string): readonly Measure[] =>
  Object.values(dispute.measures).filter((measure) => measure.platformId === platformId && isRefused(measure));

/** Nothing that was ever wanted of this platform is left to be done or to be followed up. */
export const isSatisfied = (dispute: Dispute, platformId: string): boolean =>
  Object.values(dispute.measures).every(
    (measure) =>
      measure.platformId !== platformId || measure.moot || measure.confirmed >= measure.sequence || isLetGo(measure),
  );

/** A person has let its refusal be. */
export const isLetGo = ({ sequence, letGo }: Measure): boolean => letGo === sequence;

/** What this platform has been asked for and has neither confirmed nor refused. */
export const awaitedOf = (dispute: Dispute, platformId: string): readonly Measure[] => {
  const upTo = dispute.asked[platformId]?.upTo ?? 0;
  return Object.values(dispute.measures).filter(
    (measure) => measure.platformId === platformId && isOpen(measure) && measure.sequence <= upTo,
  );
};

/** The earliest end of what this platform has been asked for and has not answered: no later request puts it off. */
export const nextAnswerDue = (dispute: Dispute, platformId: string): Deadline | undefined => {
  const { ends = [] } = dispute.asked[platformId] ?? {};
  return awaitedOf(dispute, platformId)
    .flatMap(({ sequence }) => ends.find(({ upTo }) => sequence <= upTo)?.due ?? [])
    .reduce<Deadline | undefined>((first, due) => (first && first.dueAt <= due.dueAt ? first : due), undefined);
};

/** What this platform has still to be asked for. */
export const owedTo = (dispute: Dispute, platformId: string): readonly Measure[] => {
  const { upTo = 0, byHand } = dispute.asked[platformId] ?? {};
  const told = Math.max(upTo, byHand?.upTo ?? 0);
  return Object.values(dispute.measures).filter(
    (measure) => measure.platformId === platformId && isOpen(measure) && measure.sequence > told,
  );
};

/** What a person has still to carry to this platform, which has no interface. */
export const toHandOver = (dispute: Dispute, platformId: string): readonly Measure[] => {
  const { upTo = 0, byHand } = dispute.asked[platformId] ?? {};
  return Object.values(dispute.measures).filter(
    (measure) =>
      measure.platformId === platformId &&
      isOpen(measure) &&
      measure.sequence > upTo &&
      measure.sequence <= (byHand?.upTo ?? 0),
  );
};
