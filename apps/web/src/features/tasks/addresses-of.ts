import type { TaskLine } from '../../client/types.gen.js';
import type { Desk } from '../../shared/desk/use-desk.js';
import { WAYS, type Command, type TaskKind, type Way } from './ways.js';

type Addresses = {
  /** Where the task itself leads. */
  readonly main: string;
  /** All acts that do it. */
  readonly acts: readonly { readonly command: Command; readonly href: string }[];
};

type Sought = Pick<TaskLine, 'disputeId' | 'partyId' | 'subject'> & { readonly kind: string };

/** A kind that this page does not know yet leads to its dispute. */
const wayOf = (kind: string): Way => (Object.hasOwn(WAYS, kind) ? WAYS[kind as TaskKind] : { tab: 'overview' });

/** Where a task is done: the usual act, all acts, or the tab of its dispute. */
export function addressesOf({ disputeId, partyId, kind, subject }: Sought, to: Desk['to']): Addresses {
  const way = wayOf(kind);
  if ('place' in way) return { main: to([way.place, subject.split(':')[1] ?? '']), acts: [] };
  if ('does' in way)
    return { main: to(['do', way.does], { [way.of ?? 'partyId']: partyId ?? subject.split(':')[1] ?? '' }), acts: [] };
  if (disputeId === undefined) return { main: to([]), acts: [] };
  if ('tab' in way) return { main: to(['disputes', disputeId, way.tab], { subject }), acts: [] };
  const acts = way.acts.map((command) => ({
    command,
    href: to(['disputes', disputeId, 'acts', command], { subject }),
  }));
  return { main: acts[0]?.href ?? to(['disputes', disputeId]), acts };
}
