import type { Adoption } from '../../dispute/panel/decision/adoption-events.js';
import type { ClarificationWish } from '../../dispute/panel/decision/clarification-events.js';
import type { PanelEnding } from '../../dispute/panel/decision/events.js';
import type { ReviewGround } from '../../rulebook/review-grounds.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { Dispute } from '../../dispute/core/state.js';
import { adoptionSubject, decisionSubject, type PairSubject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import type { PanelMode } from '../../rulebook/panel-rules.js';
import { ada, ben, clock, mia, noa, shop } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import { panelIdOf } from './panel-commands.js';
import type { Step } from '../core/story.js';

/** The first decision of the dispute. */
export const firstIn = ({ decisions }: Dispute): string => Object.keys(decisions)[0] ?? 'none';
/** The newest adoption that was asked for. */
export const adoptionIn = ({ adoptions }: Dispute): string => Object.keys(adoptions).at(-1) ?? 'none';

const step =
  (type: DisputeCommand['type'], at: string, by: Actor, data: (dispute: Dispute) => object): Step =>
  (dispute) =>
    ({ type, data: data(dispute), by, at: shanghai(at) }) as unknown as DisputeCommand;

type Said = Readonly<Record<PairSubject, Adoption>>;
/** Whoever does not adopt says why. */
const saidOf = (said: Said) =>
  Object.entries(said).map(([pair, answer]) => ({
    pair: pair as PairSubject,
    answer,
    ...(answer !== 'adopt' && { reasonContentId: `why-${answer}` }),
  }));

export const answerAdoption = (at: string, said: Said, by: Actor = shop): Step =>
  step('AnswerAdoption', at, by, (dispute) => ({ adoptionId: adoptionIn(dispute), answers: saidOf(said) }));
export const enterAdoptionAnswer = (at: string, said: Said, by: Actor = mia): Step =>
  step('EnterAdoptionAnswer', at, by, (dispute) => ({ adoptionId: adoptionIn(dispute), answers: saidOf(said) }));
export const adoptionClock = (at: string): Step =>
  step('NoteAdoptionOverdue', at, clock, (dispute) => ({ subject: adoptionSubject(adoptionIn(dispute)) }));
export const requestReview = (at: string, ground: ReviewGround = 'manifest-error', by: Actor = ben): Step =>
  step('RequestReview', at, by, (dispute) => ({
    decisionId: firstIn(dispute),
    ground,
    textContentId: 'what-is-wrong',
  }));
export const requestClarification = (at: string, wish: ClarificationWish = 'clarification', by: Actor = ben): Step =>
  step('RequestClarification', at, by, (dispute) => ({
    decisionId: firstIn(dispute),
    wish,
    textContentId: 'unclear',
  }));
/** The newest that was asked for of the first decision. */
const clarified = (dispute: Dispute) => ({
  decisionId: firstIn(dispute),
  clarificationId: Object.keys(dispute.decisions[firstIn(dispute)]?.clarifications ?? {}).at(-1) ?? 'none',
});
export const clarifyDecision = (at: string, by: Actor): Step =>
  step('ClarifyDecision', at, by, (dispute) => ({ ...clarified(dispute), textContentId: 'means' }));
export const refuseClarification = (at: string, by: Actor = mia): Step =>
  step('RefuseClarification', at, by, (dispute) => ({ ...clarified(dispute), reasonContentId: 'why' }));
export const correctAsAsked = (at: string, by: Actor = mia): Step =>
  step('CorrectDecision', at, by, (dispute) => ({ ...clarified(dispute), textContentId: 'slip' }));
export const refuseReview = (at: string, by: Actor = ada): Step =>
  step('RefuseReview', at, by, (dispute) => ({ decisionId: firstIn(dispute), reasonContentId: 'why' }));
export const openReview = (at: string, by: Actor = ada, mode: PanelMode = 'appointment', size = 1): Step =>
  step('OpenReview', at, by, (dispute) => ({ decisionId: firstIn(dispute), mode, size }));
export const finaliseDecision = (at: string): Step =>
  step('FinaliseDecision', at, clock, (dispute) => ({ subject: decisionSubject(firstIn(dispute)) }));
export const endPanelCase = (at: string, reason: PanelEnding, by: Actor = mia): Step =>
  step('EndPanelCase', at, by, (dispute) => ({ panelId: panelIdOf(dispute), reason, reasonContentId: 'why' }));
export const proposePublication = (at: string, by: Actor = mia): Step =>
  step('ProposePublication', at, by, (dispute) => ({ decisionId: firstIn(dispute), textContentId: 'redacted' }));
const proposed = (dispute: Dispute) => ({
  decisionId: firstIn(dispute),
  publicationId: dispute.decisions[firstIn(dispute)]?.proposed?.publicationId ?? 'none',
});
export const approvePublication = (at: string, by: Actor = noa, textContentId?: string): Step =>
  step('ApprovePublication', at, by, (dispute) => ({ ...proposed(dispute), ...(textContentId && { textContentId }) }));
export const refusePublication = (at: string, by: Actor = noa): Step =>
  step('RefusePublication', at, by, (dispute) => ({ ...proposed(dispute), reasonContentId: 'why' }));
