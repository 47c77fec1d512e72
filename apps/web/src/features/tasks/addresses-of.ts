import type { Words } from '#messages/locale.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import type { TaskLine } from '../../client/types.gen.js';
import type { Desk } from '../../shared/desk/use-desk.js';
import { WAYS, type Command, type TaskKind, type Way } from './ways.js';

type Addresses = {
  /** Where the task itself leads. */
  readonly main: string;
  /** Outside of a dispute: what does it, as its button says. */
  readonly does?: { readonly label: Words; readonly href: string };
  /** All acts that do it. */
  readonly acts: readonly { readonly command: Command; readonly href: string }[];
};

type Sought = Pick<TaskLine, 'disputeId' | 'partyId' | 'subject'> & { readonly kind: string };

/** A kind that this page does not know yet leads to its dispute. */
const wayOf = (kind: string): Way => (Object.hasOwn(WAYS, kind) ? WAYS[kind as TaskKind] : { tab: 'overview' });

/** Where a task is done: the page for what it is about, the usual act, all acts, or the tab of its dispute. */
export function addressesOf({ disputeId, partyId, kind, subject }: Sought, to: Desk['to']): Addresses {
  const way = wayOf(kind);
  const [, ...about] = subject.split(':');
  if ('does' in way) {
    const named = Object.fromEntries((way.names ?? []).map((name, at) => [name, about[at]]));
    const href = to(['do', way.does], { partyId, ...named });
    const main = way.seen ? to([way.seen[0]], { tab: way.seen[1] }) : href;
    return { main, does: { label: OPERATIONS[way.does].label, href }, acts: [] };
  }
  if ('list' in way) return { main: to([way.list], { tab: way.tab }), acts: [] };
  if ('place' in way) return { main: to([way.place, about[0] ?? '']), acts: [] };
  if (disputeId === undefined) return { main: to([]), acts: [] };
  if ('tab' in way) return { main: to(['disputes', disputeId, way.tab], { subject }), acts: [] };
  const acts = way.acts.map((command) => ({
    command,
    href: to(['disputes', disputeId, 'acts', command], { subject }),
  }));
  const page = way.page !== undefined && about[0] !== undefined ? to([way.page, disputeId, about[0]]) : undefined;
  const read = way.read && to(['disputes', disputeId, way.read], { subject });
  return { main: page ?? read ?? acts[0]?.href ?? to(['disputes', disputeId]), acts };
}
