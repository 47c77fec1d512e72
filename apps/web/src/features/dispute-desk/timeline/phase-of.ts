import type { TimelineEntryBody } from '../../../client/types.gen.js';
import type { Tone } from '../../../kit/status/tones.js';
import type { StepId } from '../head/stage-steps.js';

type Entry = Pick<TimelineEntryBody, 'subjects' | 'type'>;

/** Which part of a dispute's way something of a kind belongs to. */
const PHASES: Readonly<Record<string, StepId>> = {
  dispute: 'filed',
  dictation: 'filed',
  service: 'notified',
  platform: 'notified',
  urgent: 'notified',
  preservation: 'notified',
  respondent: 'answered',
  pair: 'answered',
  proceeding: 'answered',
  urging: 'answered',
  order: 'answered',
  guarantee: 'answered',
  negotiation: 'talks',
  mediation: 'talks',
  undertaking: 'talks',
  room: 'talks',
  panel: 'panel',
  seat: 'panel',
  decision: 'panel',
  adoption: 'panel',
};

export const kindOfSubject = (subject: string): string => subject.split(':')[0] ?? '';

/** To which part of the way an event belongs: by the most particular thing that it is about. */
export const phaseOf = ({ subjects, type }: Entry): StepId => {
  if (/^Dispute(Closed|Concluded)/.test(type)) return 'closed';
  const particular = subjects.find((subject) => subject !== 'dispute') ?? 'dispute';
  return PHASES[kindOfSubject(particular)] ?? 'filed';
};

/** The colour of its sign; most have none. */
export const toneOf = ({ type }: Pick<Entry, 'type'>): Tone => {
  if (/Overdue|Rejected|Failed|Refused|GivenUp/.test(type)) return 'overdue';
  if (/Lifted|Restored|Arrived|Accepted|Confirmed|Settled|Closed|Concluded|Performed/.test(type)) return 'lifted';
  if (/Measure|Block|Hold|Held/.test(type)) return 'held';
  if (/Opened|Asked|Ordered|Proposed|Requested|Invited/.test(type)) return 'due';
  return /Filed|Submission|Released|Issued/.test(type) ? 'now' : 'neutral';
};
