import type { Actor, Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { answeredResults } from '../../core/delegated-results.js';
import type { DisputeEvent } from '../../core/state.js';
import { adoptionSubject } from '../../core/subject.js';
import type { AdoptionAnswered, ItemAdoption } from './adoption-events.js';
import { getAdoption } from './adoptions.js';
import { carriedOver } from './carried-over.js';
import { orderServiceAfter } from './order-service-after.js';

export type AnswerAdoption = Command<
  'AnswerAdoption',
  { readonly adoptionId: string; readonly answers: readonly ItemAdoption[] }
>;

/**
 * The platform says of each item what it does: adopt, in part, or depart, with the reason. Departing is no failure
 * (practice P27).
 */
export const answerAdoption: DisputeAction<AnswerAdoption> = {
  by: ['platform'],
  on: 'adoption',
  during: ['awaiting-adoption', 'adoption-overdue'],
  subjects: ({ adoptionId }) => [adoptionSubject(adoptionId)],
  decide: ({ data, by, at }, file) => answered(data, by, at, file),
};

/**
 * What this answer records: what is adopted is asked of the platform as a measure, like any other. Of a complaint that
 * it handed over it answers the result, too, by whichever way it came.
 */
export const answered = (
  { adoptionId, answers }: AnswerAdoption['data'],
  by: Actor,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { decisionId, platformId, items, binding } = getAdoption(file.dispute, adoptionId);
  const named = answers.map(({ pair }) => pair);
  const unknown = named.find((pair) => !items.some((item) => item.pair === pair));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'answers', name: unknown });
  const twice = named.find((pair, index) => named.indexOf(pair) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'answers', name: twice });
  const left = items.find(({ pair }) => !named.includes(pair));
  if (left) refuse('ItemsUnanswered', { field: 'answers', name: left.pair });
  const bare = answers.find(({ answer, reasonContentId }) => answer !== 'adopt' && reasonContentId === undefined);
  if (bare) refuse('ReasonMissing', { field: 'answers', name: bare.pair });
  const said: readonly ItemAdoption[] = answers.map(({ pair, answer, reasonContentId }) => ({
    pair,
    answer,
    ...(reasonContentId !== undefined && { reasonContentId }),
  }));
  const answeredBy = by.kind === 'platform' ? 'platform' : 'association';
  const event: AdoptionAnswered = {
    type: 'AdoptionAnswered',
    data: { adoptionId, decisionId, platformId, answers: said, answeredBy, answeredAt: at },
  };
  const adopted = items.filter(({ pair }) => said.some((one) => one.pair === pair && one.answer === 'adopt'));
  const departed = said.filter(({ answer }) => answer !== 'adopt').map(({ pair }) => pair);
  const broken: readonly DisputeEvent[] =
    binding && departed.length > 0
      ? [
          {
            type: 'DecisionBroken',
            data: { adoptionId, decisionId, platformId, pairs: departed, how: 'departed', effectiveAt: at },
          },
        ]
      : [];
  const after = { ...file, dispute: file.evolve(file.dispute, [event]) };
  const results = answeredResults(file.dispute, { decisionId, answers: said }, at);
  return [
    event,
    ...results,
    ...broken,
    ...carriedOver(adopted, after, file.dispute.awards[decisionId] ? 'awarded' : 'decided'),
    ...orderServiceAfter(file, decisionId, named, at),
  ];
};
