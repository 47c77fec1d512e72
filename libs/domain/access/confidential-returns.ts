import { localDateAt } from '../calendar/local-date.js';
import type { Role } from '../dispute/core/decision-context.js';
import { getStage, type Dispute } from '../dispute/core/state.js';
import type { Actor, Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { checkCopiesReturned, type CopiesReturned } from './copies-returned.js';
import type { AccessEvent, ConfidentialReturnConfirmed } from './events.js';

/** Confirm what became of the copies of what was filed in confidence in a dispute that is over. */
export type ConfirmConfidentialReturn = Command<
  'ConfirmConfidentialReturn',
  CopiesReturned & { readonly disputeId: string }
>;

/** Somebody who undertook to keep secret what was filed in a dispute, and so gives it back at its end. */
export type ConfidentialReader = {
  readonly accountId: string;
  readonly role: Role;
  readonly partyId?: string;
  readonly undertakenAt: Instant;
  /** What it confirmed, and when. */
  readonly returned?: CopiesReturned & { readonly confirmedAt: Instant };
};

/** An event of the stream, with who caused it and when. */
type Told = AccessEvent & { readonly meta: { readonly by: Actor; readonly at: Instant } };

/** The file stays with the association, which keeps it by law: its own people hold nothing of theirs. */
const KEEPERS: readonly Role[] = ['case-manager', 'auditor', 'clock'];

/**
 * Each person who undertook it, experts and mediators too, once: the undertaking is signed before anything opens, and
 * nothing opens without. Whoever signs again after it confirmed owes again.
 */
export const confidentialReaders = (events: readonly Told[]): readonly ConfidentialReader[] => {
  const readers = new Map<string, ConfidentialReader>();
  for (const { type, data, meta } of events) {
    const accountId = meta.by.id;
    const known = readers.get(accountId);
    if (type === 'ConfidentialityUndertaken' && !KEEPERS.includes(data.role) && (!known || known.returned))
      readers.set(accountId, {
        ...{ accountId, role: data.role, undertakenAt: meta.at },
        ...(data.partyId !== undefined && { partyId: data.partyId }),
      });
    if (type === 'ConfidentialReturnConfirmed' && known) {
      const { manner, papers, files, doneOn } = data;
      readers.set(accountId, { ...known, returned: { manner, papers, files, doneOn, confirmedAt: meta.at } });
    }
  }
  return [...readers.values()];
};

type Known = {
  readonly dispute: Dispute;
  readonly events: readonly Told[];
  /** Whether whoever confirms may know of the dispute. */
  readonly hasPart: boolean;
};

/** Whoever owes it confirms it once the dispute is over, though it may see the dispute no longer. */
export const confirmConfidentialReturn = (
  { data, by, at }: ConfirmConfidentialReturn,
  { dispute, events, hasPart }: Known,
): readonly ConfidentialReturnConfirmed[] => {
  const reader = confidentialReaders(events).find(({ accountId }) => by.kind === 'person' && accountId === by.id);
  if (!reader) return hasPart ? refuse('NotYourPart', { subject: 'dispute' }) : refuse('NotFound');
  const { stage } = getStage(dispute, 'dispute');
  if (stage !== 'closed') refuse('WrongStage', { stage });
  if (reader.returned) refuse('AnsweredAlready');
  checkCopiesReturned(data, localDateAt(at));
  const { role, partyId } = reader;
  return [{ type: 'ConfidentialReturnConfirmed', data: { ...data, role, ...(partyId !== undefined && { partyId }) } }];
};
