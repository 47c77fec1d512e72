import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ActingOnRight as Acting } from '../right/acting.js';

/**
 * In a consultation the account has a part, and nobody for whom it acts: one of a platform's people asks for itself, and
 * no colleague reads it. A key is nobody's account. Throws Forbidden.
 */
export const inPerson = (caller: Caller): Caller => {
  const { actor } = caller;
  if (actor.kind !== 'platform') return caller;
  if (actor.person === undefined) throw new HttpProblem('Forbidden');
  return { ...caller, actor: { kind: 'person', id: actor.person } };
};

export const actingInPerson = (acting: Acting): Acting => ({ ...acting, caller: inPerson(acting.caller) });
