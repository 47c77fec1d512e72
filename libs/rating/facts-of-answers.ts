import { pairSubject, type PairSubject } from '#domain/dispute/core/subject.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Fact } from './fact.js';
import { sayOfFiler, takeBack, type DisputeFacts, type RatedEvent, type Told } from './facts-of-dispute.js';
import { respondentsOf } from './who-is-who.js';

/** What a respondent declared, or took back, of these items. */
type Declared = { readonly respondentId: string; readonly itemIds: readonly string[] };

const pairsOf = ({ respondentId, itemIds }: Declared): readonly PairSubject[] =>
  itemIds.map((itemId) => pairSubject(respondentId, itemId));

export const noteAnswer = (dispute: DisputeFacts, declared: Declared): void => {
  const answered = (dispute.answered ??= new Set());
  for (const pair of pairsOf(declared)) answered.add(pair);
};

/** The declaration counts for these items no more, and nothing was lifted by right for it. */
export const dropAnswer = (dispute: DisputeFacts, event: Told<RatedEvent>, declared: Declared): void => {
  for (const pair of pairsOf(declared)) dispute.answered?.delete(pair);
  hadGround(dispute, event, pairsOf(declared));
};

/** Whether this respondent had to answer first for one of these pairs. */
export const isAnswered = ({ answered }: DisputeFacts, towards: string, pairs: readonly PairSubject[]): boolean =>
  pairs.some((pair) => answered?.has(pair) === true && respondentsOf([pair])[0] === towards);

const isUnproven = ({ code, until }: Fact): boolean => code === 'measure-lifted-unproven' && until === undefined;

/** Measures had stood without a suit: one fact of each respondent, however many they were. */
export const wereUnproven = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  pairs: readonly PairSubject[],
  at: Instant,
): void => {
  const unproven = (dispute.unproven ??= new Set());
  for (const pair of pairs) unproven.add(pair);
  for (const towards of respondentsOf(pairs)) {
    const known = dispute.facts.some((fact) => isUnproven(fact) && fact.counterpartyId === towards);
    if (!known) sayOfFiler(dispute, event, 'measure-lifted-unproven', { towards, at });
  }
};

/** They had a ground, or what they were lifted for was none: taken back where of a respondent no other is left. */
export const hadGround = (dispute: DisputeFacts, event: Told<RatedEvent>, pairs: readonly PairSubject[]): void => {
  for (const pair of pairs) dispute.unproven?.delete(pair);
  const left = respondentsOf([...(dispute.unproven ?? [])]);
  const over = respondentsOf(pairs).filter((respondentId) => !left.includes(respondentId));
  takeBack(dispute, event, (fact) => isUnproven(fact) && over.includes(fact.counterpartyId ?? ''));
};
