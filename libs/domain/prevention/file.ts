import type { Calendar } from '../calendar/calendar.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { PreventionRules } from '../rule-making/member-rules.js';
import type { Certificate } from '../training/state.js';
import type { FallenGrounds } from './grounds.js';
import { preventionStageAt, type Prevention, type PreventionStage, type PreventiveMeasure } from './state.js';

export type PreventionFile = {
  readonly prevention: Prevention;
  readonly partyId: string;
  /** As what the actor acts: for whom it is about, for the association, or as a platform. */
  readonly part: 'party' | 'officer' | 'platform';
  /** What the member accepted; nothing where it is no member today. */
  readonly member?: { readonly version: string; readonly rules?: PreventionRules };
  /** Of the final decisions named: those that went against the party, with their day. */
  readonly decided: Readonly<Record<string, LocalDate>>;
  /** Of a training: the newest certificate of its course that the member can show. */
  readonly certified?: Pick<Certificate, 'certificateId' | 'course' | 'certifiedAt'>;
  /** Of the decisions on which it rests: those that were reversed since, with when. */
  readonly fallen?: FallenGrounds;
  readonly calendar: Calendar;
};

/** The measure, where it is in one of these stages. */
export const inStage = (
  { prevention }: PreventionFile,
  measureId: string,
  at: Instant,
  stages: readonly PreventionStage[],
): PreventiveMeasure => {
  const one = prevention.measures[measureId] ?? refuse('NotFound');
  const stage = preventionStageAt(one, at);
  return stages.includes(stage) ? one : refuse('WrongStage', { stage });
};
