import { framedHash } from '../../../draw/draw.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import type { ExpertsRanked } from './choice-events.js';
import { exclusionsOf } from './eligibility.js';
import { askInOrder, openSeats } from './seats.js';
import { getPanel } from './panels.js';
import type { Panel } from './state.js';

type List = NonNullable<Panel['list']>;
type Ranked = ExpertsRanked['data']['order'][number];

/**
 * A list that did not come strikes nobody and holds all equal: each is first. So does one for whoever it leaves
 * unranked, but after those it ranks.
 */
const rankBy = (neutralId: string, returned: List['returned'][string] | undefined): number => {
  if (!returned) return 1;
  const index = returned.ranked.indexOf(neutralId);
  return index === -1 ? returned.ranked.length + 1 : index + 1;
};

/**
 * Whoever nobody struck, by the sum of ranks, then by the lower of the worst ranks, then by H(seed ‖ expert), the seed
 * being made of all lists together, so that no single one decides it (procedures.md 3).
 */
export const rankExperts = (
  panelId: string,
  parties: readonly string[],
  { neutralIds, returned }: List,
): Pick<ExpertsRanked['data'], 'order' | 'seed'> => {
  const lists = parties.flatMap((partyId) => [
    partyId,
    ...(returned[partyId]?.struck ?? []),
    '/',
    ...(returned[partyId]?.ranked ?? []),
    '.',
  ]);
  const seed = framedHash('parley/strike-and-rank/1', panelId, ...neutralIds, '.', ...lists);
  const struck = new Set(Object.values(returned).flatMap((one) => one.struck));
  const order = neutralIds
    .filter((neutralId) => !struck.has(neutralId))
    .map((neutralId): Ranked => {
      const ranks = parties.map((partyId) => rankBy(neutralId, returned[partyId]));
      return { neutralId, sum: ranks.reduce((sum, rank) => sum + rank, 0), worst: Math.max(...ranks) };
    })
    .map((one) => ({ one, ticket: framedHash('parley/draw-ticket/1', seed, one.neutralId) }))
    .sort((a, b) => a.one.sum - b.one.sum || a.one.worst - b.one.worst || (a.ticket < b.ticket ? -1 : 1))
    .map(({ one }) => one);
  return { order, seed };
};

/** The seats are filled in the order that the lists come to; those for whom nobody is left a person fills. */
export const withRanking = (
  panelId: string,
  effectiveAt: Instant,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { parties, list } = getPanel(file.dispute, panelId);
  const data = rankExperts(panelId, parties, list ?? refuse('NothingNamed', { field: 'list' }));
  const told: ExpertsRanked = { type: 'ExpertsRanked', data: { panelId, ...data, effectiveAt } };
  const after = { ...file, dispute: file.evolve(file.dispute, [told]) };
  const opened = openSeats(panelId, at, after);
  const free = data.order.map(({ neutralId }) => neutralId).filter((id) => isFree(panelId, id, after, at));
  return [told, opened, ...askInOrder(opened, free, 'ranked', at, after)];
};

/** Still so: meanwhile somebody may have fallen out. */
const isFree = (panelId: string, neutralId: string, file: DisputeFile, at: Instant): boolean => {
  const expert = file.context.experts?.[neutralId];
  return expert === undefined || exclusionsOf(panelId, neutralId, expert, file, at).length === 0;
};
