import type { DisputeBody } from '../../../client/types.gen.js';
import type { Command } from '../../acts/screens.js';
import type { Values } from '../../acts/model/field.js';

/** So many disputes at once at most. */
export const MOST_AT_ONCE = 50;

export const BULK_ACTS = ['take', 'handOver', 'note', 'ask', 'extend', 'reject'] as const;
export type BulkActName = (typeof BULK_ACTS)[number];

export type BulkAct = {
  /** What is asked for once for all: the form of this operation. */
  readonly operationId: string;
  /** The act that a dispute must have on its menu; a note needs none. */
  readonly command?: Command;
  /** Of the form that is said by each dispute itself. */
  readonly own: readonly string[];
};

export const BULK_ACT = {
  take: { operationId: 'takeCharge', command: 'TakeCharge', own: [] },
  handOver: { operationId: 'handOverCharge', command: 'HandOverCharge', own: [] },
  note: { operationId: 'writeStaffNote', own: [] },
  ask: { operationId: 'postMessage', command: 'OpenDesk', own: [] },
  extend: { operationId: 'extendDeadline', command: 'ExtendDeadline', own: ['respondentId', 'itemId'] },
  reject: { operationId: 'rejectComplaint', command: 'RejectComplaint', own: [] },
} as const satisfies Record<BulkActName, BulkAct>;

/** One call: the operation, what its address names beside the dispute, its body. */
export type Step = {
  readonly operationId: string;
  readonly url: string;
  readonly body?: Values;
};

const AT = '/v1/disputes/{disputeId}';

/**
 * What is sent for one dispute. Where the menu does not have the act, or has it for several, it says so: the rule is
 * the menu’s own.
 */
export function firstStepOf(name: BulkActName, view: DisputeBody, body: Values): Step | 'notNow' | 'several' {
  const { command, operationId }: BulkAct = BULK_ACT[name];
  const subjects = view.allowedActions.filter(({ action }) => action === command).map(({ subject }) => subject);
  if (command !== undefined && subjects.length === 0) return 'notNow';
  switch (name) {
    case 'take':
      return { operationId, url: `${AT}/takings` };
    case 'handOver':
      return { operationId, url: `${AT}/charge-hand-overs`, body };
    case 'note':
      return { operationId, url: `${AT}/staff-notes`, body };
    case 'ask':
      return { operationId: 'openDesk', url: `${AT}/desks`, body: { partyId: view.complainantId } };
    case 'extend': {
      if (subjects.length > 1) return 'several';
      const [kind, respondentId, itemId] = (subjects[0] ?? '').split(':');
      const of = kind === 'pair' ? { respondentId, itemId } : { respondentId };
      return { operationId, url: `${AT}/extensions`, body: { ...body, ...of } };
    }
    case 'reject':
      return { operationId, url: `${AT}/rejections`, body };
  }
}

/** What follows the first step, by its answer: the message into the room that was opened. */
export const nextStepOf = (name: BulkActName, answer: Values, body: Values): Step | undefined =>
  name === 'ask' && typeof answer['roomId'] === 'string'
    ? { operationId: 'postMessage', url: `${AT}/rooms/${answer['roomId']}/messages`, body }
    : undefined;
