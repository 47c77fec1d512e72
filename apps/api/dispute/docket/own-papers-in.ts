import { loadRoomsById } from '#application/room/rooms.js';
import type { DraftIn } from '#domain/dispute/own-decisions.js';
import { ownPapers, type OwnPaper } from '#domain/dispute/own-papers.js';
import { signsDecisionsAs } from '#domain/dispute/visibility/sees-signature.js';
import { lastDraft } from '#domain/room/deliberation-state.js';
import { findStoredEvent } from '#event-store/load-event.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { withLines } from './own-lines.js';
import type { OwnPaperView } from './own-tasks.dto.js';
import type { SeenDispute } from './seen-disputes.js';

/** What simply waits stands among the tasks; whether a panel has a draft to sign, its room alone tells. */
const becameOf = ({ visibility, dispute }: SeenDispute, draftIn: DraftIn): readonly OwnPaper[] =>
  ownPapers(visibility, dispute, draftIn).filter(({ kind, state }) => kind === 'decision' || state !== 'waiting');

/** The drafts of panels on which the caller sits, in one query. */
const draftsIn = async ({ tenant }: Caller, page: readonly SeenDispute[]): Promise<DraftIn> => {
  const decisions = page.flatMap(({ visibility, dispute }) =>
    signsDecisionsAs(visibility) === undefined ? [] : Object.values(dispute.decisions),
  );
  const wanted = decisions.flatMap(({ roomId, made }) => (roomId === undefined || made ? [] : roomId));
  const rooms = await loadRoomsById(tenant, wanted);
  return (roomId) => {
    const room = rooms.get(roomId);
    return room && lastDraft(room)?.[1];
  };
};

/** What became of the caller’s signatures in these disputes, with between whom each is. */
export async function papersIn(caller: Caller, page: readonly SeenDispute[]): Promise<readonly OwnPaperView[]> {
  const draftIn = await draftsIn(caller, page);
  const all = page.map((seen) => ({ seen, found: becameOf(seen, draftIn) }));
  const papers = await withLines(caller, all);
  return Promise.all(
    papers.map(async ({ seen, line: { disputeId, number, roles = [], parties }, one }) => {
      const code = await codeOf(caller, seen, one);
      return given({ disputeId, number, roles, parties, ...one, code }) as OwnPaperView;
    }),
  );
}

/** Under which the newest letter that brought this agreement to the caller’s party is confirmed in public. */
const codeOf = async (
  { tenant }: Pick<Caller, 'tenant'>,
  { line: { disputeId }, visibility: { party }, letters }: SeenDispute,
  { kind }: OwnPaper,
): Promise<string | undefined> => {
  if (kind !== 'agreement' || party === undefined) return undefined;
  const letter = letters.findLast(({ addresseeId }) => addresseeId === party);
  if (!letter) return undefined;
  const stored = await findStoredEvent(tenant.database, tenant.associationId, disputeId, letter.version);
  return stored?.chain.toString('hex');
};
