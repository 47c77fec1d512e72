import type { DisputeCommand } from '../../dispute/actions.js';
import type { AssignCharge } from '../../dispute/intake/charge/assign-charge.js';
import type { Actor } from '../../kernel/message.js';
import { engine, mia } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

export const takeCharge = (at: string, by: Actor): DisputeCommand => ({
  type: 'TakeCharge',
  data: {},
  by,
  at: shanghai(at),
});
export const handOverCharge = (at: string, toId: string): DisputeCommand => ({
  type: 'HandOverCharge',
  data: { toId, noteContentId: 'note' },
  by: mia,
  at: shanghai(at),
});
export const assignCharge = (at: string, data: AssignCharge['data']): DisputeCommand => ({
  type: 'AssignCharge',
  data,
  by: engine,
  at: shanghai(at),
});
/** Calls somebody to the first task there is. */
export const escalateTask =
  (at: string, toId: string): Step =>
  ({ tasks }) => {
    const [task] = Object.values(tasks);
    if (!task) throw new Error('There is no task');
    const { kind, subject, deadline } = task;
    return { type: 'EscalateTask', data: { kind, subject, dueAt: deadline.dueAt, toId }, by: engine, at: shanghai(at) };
  };
