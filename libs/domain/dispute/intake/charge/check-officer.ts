import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import { isTiedTo } from '../../core/standing-in.js';

/** Refuses somebody who is no case manager, is away, holds an office that excludes it, or is tied to somebody here. */
export const checkOfficer = (toId: string, { dispute, context }: Pick<DisputeFile, 'dispute' | 'context'>): void => {
  const officer = context.officers?.[toId] ?? refuse('UnknownReference', { field: 'toId', name: toId });
  if (officer.away) refuse('OfficerAway', { field: 'toId', name: officer.name });
  const bar = barTo(toId, { office: 'case-manager' }, { dispute, context });
  if (bar) refuse('OfficerBarred', { field: 'toId', name: officer.name, why: bar.ground });
  if (isTiedTo(dispute, officer.conflicts)) refuse('OfficerBarred', { field: 'toId', name: officer.name });
};
