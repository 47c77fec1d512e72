import { ownPapers, type OwnPaper } from '#domain/dispute/own-papers.js';
import { findStoredEvent } from '#event-store/load-event.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { linesOf } from './own-lines.js';
import type { OwnPaperView } from './own-tasks.dto.js';
import type { SeenDispute } from './seen-disputes.js';

/** What simply waits stands among the tasks. */
const becameOf = ({ visibility, dispute }: SeenDispute): readonly OwnPaper[] =>
  ownPapers(visibility, dispute).filter(({ state }) => state !== 'waiting');

/** What became of the caller’s signatures in these disputes, with between whom each is. */
export async function papersIn(caller: Caller, page: readonly SeenDispute[]): Promise<readonly OwnPaperView[]> {
  const found = page.map((seen) => ({ seen, papers: becameOf(seen) })).filter(({ papers }) => papers.length > 0);
  const lines = await linesOf(
    caller,
    found.map(({ seen }) => seen),
  );
  const all = lines.flatMap(({ line: { disputeId, number, roles = [], parties } }, i) => {
    const { seen, papers = [] } = found[i] ?? {};
    return papers.map((paper) => ({ seen, paper, line: { disputeId, number, roles, parties } }));
  });
  return Promise.all(
    all.map(async ({ seen, paper, line }) => {
      const code = seen && (await codeOf(caller, seen, paper));
      return given({ ...line, ...paper, code }) as OwnPaperView;
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
