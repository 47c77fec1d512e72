import type { Command } from '../kernel/message.js';
import type {
  PreventionDecided,
  PreventionEnded,
  PreventionFulfilled,
  PreventionProposed,
  PreventionRecommended,
  RecommendationAnswered,
  RecommendationWithdrawn,
} from './events.js';

/** Tell a member that a measure is meant, by an article of the rules that it accepted. */
export type ProposePrevention = Command<
  'ProposePrevention',
  Pick<PreventionProposed['data'], 'measureId' | 'article' | 'grounds' | 'reasonContentId'>
>;
/** Say what one has to say before it is decided. */
export type ReplyToPrevention = Command<
  'ReplyToPrevention',
  { readonly measureId: string; readonly contentId: string }
>;
export type DecidePrevention = Command<
  'DecidePrevention',
  Pick<PreventionDecided['data'], 'measureId' | 'imposed' | 'reasonContentId'>
>;
/** Record that the member did what was asked. */
export type FulfilPrevention = Command<
  'FulfilPrevention',
  Pick<PreventionFulfilled['data'], 'measureId' | 'reasonContentId'>
>;
export type ContestPrevention = Command<
  'ContestPrevention',
  { readonly measureId: string; readonly contentId: string }
>;
export type DecidePreventionContest = Command<
  'DecidePreventionContest',
  { readonly measureId: string; readonly upheld: boolean; readonly reasonContentId: string }
>;
/** End a measure before its term, or what was only meant to be one. */
export type EndPrevention = Command<
  'EndPrevention',
  Pick<PreventionEnded['data'], 'measureId' | 'cause' | 'reasonContentId'>
>;
/** Recommend something to platforms about somebody who is no member. */
export type RecommendPrevention = Command<
  'RecommendPrevention',
  Omit<PreventionRecommended['data'], 'partyId' | 'officerId' | 'recommendedAt'>
>;
/** Say, as a platform, what one decided alone. */
export type AnswerRecommendation = Command<
  'AnswerRecommendation',
  Pick<RecommendationAnswered['data'], 'recommendationId' | 'followed' | 'contentId'>
>;
/** Take a recommendation back. */
export type WithdrawRecommendation = Command<
  'WithdrawRecommendation',
  Pick<RecommendationWithdrawn['data'], 'recommendationId' | 'cause' | 'reasonContentId'>
>;

export type PreventionCommand =
  | ProposePrevention
  | ReplyToPrevention
  | DecidePrevention
  | FulfilPrevention
  | ContestPrevention
  | DecidePreventionContest
  | EndPrevention
  | RecommendPrevention
  | AnswerRecommendation
  | WithdrawRecommendation;
