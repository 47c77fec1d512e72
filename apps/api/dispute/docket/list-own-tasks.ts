import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { DocketFilter } from '#read-models/docket-filter.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { findAskedBack } from '#read-models/find-consultations.js';
import { findDocketLines, type DocketLine, type Place, type Whose } from '#read-models/find-docket-lines.js';
import { instant } from '#domain/kernel/message.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { withLines } from './own-lines.js';
import type { OwnLetterView } from './own-letter.dto.js';
import { lettersIn } from './own-letters-in.js';
import { ownTasksIn } from './own-tasks-in.js';
import { papersIn } from './own-papers-in.js';
import type { ConsultationTask, OwnPaperView, OwnTask, OwnTaskCount, OwnTaskList } from './own-tasks.dto.js';
import { seenDisputes } from './seen-disputes.js';
import { whoseOf } from './sight.js';

/** So many disputes are looked through at most; so many at once for the list, and for the count, which needs few. */
const MOST = 500;
const FOR_LIST = 100;
const FOR_COUNT = 20;
const MOST_PAPERS = 200;
/** So many tasks are counted at most. */
const MOST_COUNTED = 20;

/**
 * What the caller has to do, or waits for, in all disputes of its own that are open; of the staff nothing: it has
 * tasks. And what became of its signatures, in those that are over as well, and which letters it has to report, where
 * it asks for that.
 */
export async function listOwnTasks(
  caller: Caller,
  { papers: withPapers, letters: withLetters }: Readonly<Record<'papers' | 'letters', boolean>>,
): Promise<OwnTaskList> {
  const [own, consultations] = await Promise.all([ownOf(caller), askedBack(caller)]);
  if (!own) return { items: [], consultations };
  const found: OwnTask[] = [];
  const papers: OwnPaperView[] = [];
  const letters: OwnLetterView[] = [];
  const isWhole = await lookThrough(caller, own, { open: true }, FOR_LIST, async (page) => {
    const seen = await seenDisputes(caller, own.context, own.whose, page);
    if (withPapers) papers.push(...(await papersIn(caller, seen)));
    if (withLetters) letters.push(...(await lettersIn(caller, seen)));
    const tasks = await withLines(caller, await ownTasksIn(caller, seen));
    found.push(
      ...tasks.map(
        ({ line: { disputeId, number, roles = [], parties, right }, one }) =>
          given({ disputeId, number, roles, parties, right, ...one }) as OwnTask,
      ),
    );
    return false;
  });
  if (withPapers)
    await lookThrough(caller, own, { open: false }, FOR_LIST, async (page) => {
      papers.push(...(await papersIn(caller, await seenDisputes(caller, own.context, own.whose, page))));
      return papers.length > MOST_PAPERS;
    });
  return {
    items: found.toSorted(byDay),
    consultations,
    ...(!isWhole && { isCut: true as const }),
    ...(withPapers && { papers: papers.slice(0, MOST_PAPERS) }),
    ...(withLetters && { letters: letters.toSorted(byDay) }),
  };
}

/**
 * How many of them are the caller’s. Only disputes are read in which anything may wait for it, no words are opened, and
 * it ends with as many as a side bar tells.
 */
export async function countOwnTasks(caller: Caller): Promise<OwnTaskCount> {
  const [own, { length: asked }] = await Promise.all([ownOf(caller), askedBack(caller)]);
  let yours = Math.min(asked, MOST_COUNTED);
  if (!own) return { yours };
  const isWhole = await lookThrough(caller, own, { open: true, ownTurn: true }, FOR_COUNT, async (page) => {
    const all = await ownTasksIn(caller, await seenDisputes(caller, own.context, own.whose, page));
    yours += all.flatMap(({ found }) => found.filter(({ isYours }) => isYours)).length;
    return yours > MOST_COUNTED;
  });
  return { yours: Math.min(yours, MOST_COUNTED), ...(!isWhole && { isMore: true as const }) };
}

/** What of its own consultations the caller was asked back: of the account, whoever it acts for. */
async function askedBack({ actor, account, tenant }: Caller): Promise<ConsultationTask[]> {
  const askerId = actor.kind === 'platform' ? actor.person : account?.roles.includes('party') ? actor.id : undefined;
  if (askerId === undefined) return [];
  const rows = await findAskedBack(tenant.database, tenant.associationId, askerId);
  return rows.map(({ movedAt, ...one }) => ({ ...one, since: instant(movedAt) }));
}

type Own = { readonly context: DecisionContext; readonly whose: Whose };

/** Whose tasks the caller has; nobody's are an auditor's, and those of the staff stand in another list. */
async function ownOf({ actor, tenant }: Caller): Promise<Own | undefined> {
  const context = await tenant.contextOf(actor);
  const whose = whoseOf(actor, context);
  if (!whose || whose.kind === 'all' || whose.kind === 'auditor') return undefined;
  if (whose.kind === 'expert' && (await findLiveReader(tenant.database, 'sittings')) === undefined) return undefined;
  return { context, whose };
}

/** Page after page, the newest first, until there are no more, or enough; tells whether those were all. */
async function lookThrough(
  { tenant }: Caller,
  { whose }: Own,
  filter: DocketFilter,
  atOnce: number,
  look: (page: readonly DocketLine[]) => Promise<boolean>,
): Promise<boolean> {
  let after: Place | undefined;
  for (let seen = 0; seen < MOST; seen += atOnce) {
    const page = await findDocketLines(tenant.database, tenant.associationId, {
      ...given({ whose, filter, after }),
      limit: atOnce,
    });
    const isEnough = await look(page);
    const last = page.at(-1);
    if (isEnough) return false;
    if (page.length < atOnce || !last) return true;
    after = { at: last.at, disputeId: last.disputeId };
  }
  return false;
}

const LAST = '~'; // after every instant
const byDay = (one: Pick<OwnTask, 'dueAt'>, other: Pick<OwnTask, 'dueAt'>): number => {
  const [a, b] = [one.dueAt ?? LAST, other.dueAt ?? LAST];
  return a === b ? 0 : a < b ? -1 : 1;
};
