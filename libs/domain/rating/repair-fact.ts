import { daysAfter, localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { OwnFact } from './contest-fact.js';
import type { RepairApproved, RepairAsked, RepairRefused } from './events.js';
import { isRated, type RatedMember } from './state.js';

/** A fact that tells against the member, from when it can be repaired, and how often a member can have one repaired. */
export type Repairable = OwnFact & { readonly repairFrom: LocalDate; readonly onceInDays: number };

export type AskForRepair = Command<
  'AskForRepair',
  Pick<RepairAsked['data'], 'repairId' | 'undertakingContentId' | 'certificateIds'>
>;

/**
 * The member put right what was wrong and asks that it counts no more: after the least term of its class, once in a
 * time, never after a false statement about it.
 */
export const askForRepair = (
  { data, at }: AskForRepair,
  member: RatedMember,
  fact: Repairable | undefined,
): readonly RepairAsked[] => {
  if (!isRated(member)) refuse('RulesNotAccepted');
  if (!fact) refuse('NotFound');
  const today = localDateAt(at);
  if (today < fact.repairFrom) refuse('RepairTooEarly', { earliest: fact.repairFrom });
  const repairs = Object.values(member.repairs);
  if (
    repairs.some(
      ({ factId, outcome, falseStatement }) => factId === fact.factId && (outcome !== 'refused' || falseStatement),
    )
  )
    refuse('AnsweredAlready');
  checkOnce(member, fact.onceInDays, today);
  if (repairs.some(({ outcome }) => outcome === undefined)) refuse('AnsweredAlready'); // one at a time, as one is granted
  return [
    {
      type: 'RepairAsked',
      data: { ...data, factId: fact.factId, disputeId: fact.disputeId, askedAt: at },
    },
  ];
};

/** So long after one was approved none is: asked for one beside the other they would all be. */
const checkOnce = ({ repairs }: Pick<RatedMember, 'repairs'>, onceInDays: number, today: LocalDate): void => {
  const last = Object.values(repairs)
    .flatMap(({ from }) => from ?? [])
    .toSorted()
    .at(-1);
  const earliest = last === undefined ? undefined : daysAfter(last, onceInDays);
  if (earliest !== undefined && today < earliest) refuse('RepairTooEarly', { earliest });
};

export type DecideRepair = Command<
  'DecideRepair',
  {
    readonly repairId: string;
    readonly outcome: 'approved' | 'refused';
    readonly falseStatement: boolean;
    readonly reasonContentId: string;
  }
>;

/**
 * Somebody who had no hand in the dispute makes sure that it was put right. From the day of the approval on the fact
 * has no effect.
 */
export const decideRepair = (
  { data: { repairId, outcome, falseStatement, reasonContentId }, by, at }: DecideRepair,
  { repairs }: RatedMember,
  touched: ReadonlySet<string>,
  onceInDays: number,
): readonly (RepairApproved | RepairRefused)[] => {
  const repair = repairs[repairId] ?? refuse('NotFound');
  if (repair.outcome !== undefined) refuse('AnsweredAlready');
  if (touched.has(by.id)) refuse('NotIndependent');
  if (outcome === 'approved') checkOnce({ repairs }, onceInDays, localDateAt(at));
  const told = { repairId, factId: repair.factId, officerId: by.id, reasonContentId };
  return outcome === 'approved'
    ? [{ type: 'RepairApproved', data: { ...told, from: localDateAt(at) } }]
    : [{ type: 'RepairRefused', data: { ...told, falseStatement, refusedAt: at } }];
};
