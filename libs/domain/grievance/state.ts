import type { Deadline } from '../calendar/derivation.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type {
  Aggrieved,
  GrievanceDecided,
  GrievanceEvent,
  GrievanceEvidenceStored,
  GrievanceFiled,
  GrievancePut,
  GrievanceReplied,
  GrievanceReviewed,
  GrievanceReviewRequested,
} from './events.js';

/** What it waits for; `unmade` is one that never was. Once decided it may be looked at again, once. */
export const GRIEVANCE_STAGES = ['unmade', 'handling', 'decided', 'under-review', 'closed'] as const;
export type GrievanceStage = (typeof GRIEVANCE_STAGES)[number];

export type Grievance = Partial<Omit<GrievanceFiled['data'], 'by'>> & {
  readonly stage: GrievanceStage;
  readonly by?: Aggrieved;
  /** Who handles it now, or looks again; nobody while nobody is there who may. */
  readonly handlerId?: string;
  /** Who was called beside that one for this day. */
  readonly called?: { readonly toId: string; readonly dueAt: Instant };
  /** Who handled it when it was decided, and reads on when it is to be looked at again. */
  readonly former: readonly string[];
  /** Who had it, or was called to it, before it was decided, and has it no more: reads nothing of it from then on. */
  readonly replaced: readonly string[];
  /** Files that show what is complained of, by their hash, in the order in which they came. */
  readonly evidence: Readonly<Record<string, GrievanceEvidenceStored['data']>>;
  /** By when whoever has it answers. */
  readonly due?: Deadline;
  readonly put?: GrievancePut['data'];
  /** At which stage that was: what was put before the decision is not what a review may find worse on. */
  readonly putDuring?: GrievanceStage;
  readonly reply?: GrievanceReplied['data'];
  /** What was put and answered before it was put once more. */
  readonly before?: { readonly put: GrievancePut['data']; readonly reply?: GrievanceReplied['data'] };
  readonly decided?: GrievanceDecided['data'];
  readonly asked?: GrievanceReviewRequested['data'];
  readonly reviewed?: GrievanceReviewed['data'];
};

export const unmade: Grievance = { stage: 'unmade', former: [], replaced: [], evidence: {} };

/** None of them looks at it again: whoever had it, or was called to it, at any time before it was decided. */
export const formerHands = ({
  stage,
  former,
  replaced,
}: Pick<Grievance, 'stage' | 'former' | 'replaced'>): readonly string[] =>
  stage === 'handling' ? [] : [...former, ...replaced];

type Data<T extends GrievanceEvent['type']> = Extract<GrievanceEvent, { type: T }>['data'];

const over = ({ due: _, called: __, ...one }: Grievance): Grievance => one;
const nobodys = ({ handlerId: _, called: __, ...one }: Grievance): Grievance => one;
const hands = ({ handlerId, called }: Grievance): readonly string[] =>
  [handlerId, called?.toId].filter((id) => id !== undefined);
/** Who looks at it again and is replaced may have that review once more. */
const withReplaced = (one: Grievance, id: string | undefined): Grievance =>
  one.stage === 'handling' && id !== undefined ? { ...one, replaced: [...new Set([...one.replaced, id])] } : one;

const EVOLVE: { readonly [T in GrievanceEvent['type']]: (one: Grievance, data: Data<T>) => Grievance } = {
  GrievanceFiled: (one, data) => ({ ...one, ...data, stage: 'handling', due: data.answerDue }),
  GrievanceEvidenceStored: (one, file) => ({ ...one, evidence: { ...one.evidence, [file.sha256]: file } }),
  GrievanceAssigned: (one, { toId }) => ({ ...withReplaced(one, one.handlerId), handlerId: toId }),
  GrievanceEscalated: (one, { toId, dueAt }) => ({
    ...withReplaced(one, one.called?.toId),
    called: { toId, dueAt },
  }),
  GrievancePut: ({ reply, ...one }, put) => ({
    ...one,
    ...(one.put && { before: { put: one.put, ...(reply && { reply }) } }),
    ...{ put, putDuring: one.stage },
  }),
  GrievanceReplied: (one, reply) => ({ ...one, reply }),
  GrievanceDecided: (one, decided) => ({
    ...over(one),
    stage: 'decided',
    decided,
    former: [...new Set([...one.former, ...hands(one), decided.deciderId])],
  }),
  GrievanceReviewRequested: (one, asked) => ({ ...nobodys(one), stage: 'under-review', asked, due: asked.answerDue }),
  GrievanceReviewed: (one, reviewed) => ({ ...over(one), stage: 'closed', reviewed }),
};

export const GRIEVANCE_EVENT_TYPES = Object.keys(EVOLVE) as readonly GrievanceEvent['type'][];

export const evolveGrievance = (one: Grievance, event: GrievanceEvent): Grievance => {
  const change: (one: Grievance, data: never) => Grievance = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};
