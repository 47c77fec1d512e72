import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type {
  PreventionContestDecided,
  PreventionContested,
  PreventionDecided,
  PreventionEnded,
  PreventionEvent,
  PreventionFulfilled,
  PreventionProposed,
  PreventionRecommended,
  PreventionReplied,
  RecommendationAnswered,
  RecommendationWithdrawn,
} from './events.js';

export type PreventiveMeasure = PreventionProposed['data'] & {
  readonly reply?: PreventionReplied['data'];
  readonly decision?: PreventionDecided['data'];
  readonly fulfilment?: PreventionFulfilled['data'];
  /** The last one, and what was decided of it. */
  readonly objection?: PreventionContested['data'];
  readonly objectionDecision?: PreventionContestDecided['data'];
  readonly ending?: PreventionEnded['data'];
};
export type Recommendation = PreventionRecommended['data'] & {
  /** The newest answer of each platform. */
  readonly answers: Readonly<Record<string, RecommendationAnswered['data']>>;
  readonly withdrawal?: RecommendationWithdrawn['data'];
};

/** Who has still to hear that it was made: it stands, and they have not answered. */
export const stillAsked = ({ platformIds, answers, withdrawal }: Recommendation): readonly string[] =>
  withdrawal ? [] : platformIds.filter((platformId) => answers[platformId] === undefined);

/** What was done about one party. */
export type Prevention = {
  readonly measures: Readonly<Record<string, PreventiveMeasure>>;
  readonly recommendations: Readonly<Record<string, Recommendation>>;
};

export const noPrevention: Prevention = { measures: {}, recommendations: {} };

export const PREVENTION_STAGES = [
  'proposed',
  'not-imposed',
  'in-force',
  'fulfilled',
  'objection-upheld',
  'ended',
  'over',
] as const;
export type PreventionStage = (typeof PREVENTION_STAGES)[number];

/** It ends by fulfilment, by an objection that is upheld, by an officer, or by its term. */
export const stageOn = (
  { decision, fulfilment, objectionDecision, ending }: PreventiveMeasure,
  today: LocalDate,
): PreventionStage => {
  if (!decision) return ending ? 'ended' : 'proposed';
  if (!decision.imposed) return 'not-imposed';
  if (objectionDecision?.upheld === true) return 'objection-upheld';
  if (ending) return 'ended';
  if (fulfilment) return 'fulfilled';
  return decision.until !== undefined && today <= decision.until ? 'in-force' : 'over';
};
export const preventionStageAt = (one: PreventiveMeasure, at: Instant): PreventionStage =>
  stageOn(one, localDateAt(at));

/** What platforms that ask are told of, since the rules that the member accepted say so. */
export const toldToPlatforms = ({ measures }: Prevention, at: Instant): readonly PreventiveMeasure[] =>
  Object.values(measures).filter((one) => one.publicity !== 'nobody' && preventionStageAt(one, at) === 'in-force');

type Data<T extends PreventionEvent['type']> = Extract<PreventionEvent, { type: T }>['data'];

const on = (all: Prevention, id: string, change: Partial<PreventiveMeasure>): Prevention => {
  const one = all.measures[id];
  return one ? { ...all, measures: { ...all.measures, [id]: { ...one, ...change } } } : all;
};

const recommended = (
  all: Prevention,
  id: string,
  changeOf: (one: Recommendation) => Partial<Recommendation>,
): Prevention => {
  const one = all.recommendations[id];
  return one ? { ...all, recommendations: { ...all.recommendations, [id]: { ...one, ...changeOf(one) } } } : all;
};

const EVOLVE: { readonly [T in PreventionEvent['type']]: (all: Prevention, data: Data<T>) => Prevention } = {
  PreventionProposed: (all, data) => ({ ...all, measures: { ...all.measures, [data.measureId]: data } }),
  PreventionReplied: (all, reply) => on(all, reply.measureId, { reply }),
  PreventionDecided: (all, decision) => on(all, decision.measureId, { decision }),
  PreventionFulfilled: (all, fulfilment) => on(all, fulfilment.measureId, { fulfilment }),
  // a later one, once a ground has fallen, waits for a decision of its own
  PreventionContested: (all, objection) => {
    const known = all.measures[objection.measureId];
    if (!known) return all;
    const { objectionDecision: _, ...one } = known;
    return { ...all, measures: { ...all.measures, [one.measureId]: { ...one, objection } } };
  },
  PreventionContestDecided: (all, objectionDecision) => on(all, objectionDecision.measureId, { objectionDecision }),
  PreventionEnded: (all, ending) => on(all, ending.measureId, { ending }),
  PreventionRecommended: (all, data) => ({
    ...all,
    recommendations: { ...all.recommendations, [data.recommendationId]: { ...data, answers: {} } },
  }),
  RecommendationAnswered: (all, answer) =>
    recommended(all, answer.recommendationId, ({ answers }) => ({
      answers: { ...answers, [answer.platformId]: answer },
    })),
  RecommendationWithdrawn: (all, withdrawal) => recommended(all, withdrawal.recommendationId, () => ({ withdrawal })),
};

export const PREVENTION_EVENT_TYPES = Object.keys(EVOLVE) as readonly PreventionEvent['type'][];

export const evolvePrevention = (all: Prevention, event: PreventionEvent): Prevention => {
  const change: (all: Prevention, data: never) => Prevention = changeOf(EVOLVE[event.type], event.type);
  return change(all, event.data as never); // the table ties data to type
};
