import { findLiveReader } from '#read-models/find-live-reader.js';
import { findDocketLines, type DocketLine, type Place, type Whose } from '#read-models/find-docket-lines.js';
import { findTeams } from '#read-models/find-teams.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { pageAt, placeOf } from './cursor.js';
import { assertOwnFilters, commonFilter, isStaffSort, openOf, staffFilter } from './docket-asked.js';
import type { ListDisputesQuery } from './docket-query.dto.js';
import type { DisputeLine, DisputeList } from './dispute-line.dto.js';
import { findBarred } from './find-barred.js';
import { isAsked } from './is-asked.js';
import { ownLines } from './own-lines.js';
import { readableRows } from './readable-rows.js';
import { neutralOf, whoseOf } from './sight.js';
import { staffLines } from './staff-lines.js';

/** The caller's own disputes, the newest first; for the association's staff all of them. */
export async function listDisputes(caller: Caller, query: ListDisputesQuery): Promise<DisputeList> {
  const { actor, tenant } = caller;
  const { cursor, limit = 50, sort = '-filedAt', ...asked } = query;
  const context = await tenant.contextOf(actor);
  const whose = whoseOf(actor, context);
  if (!whose || (whose.kind === 'expert' && (await findLiveReader(tenant.database, 'sittings')) === undefined))
    return { items: [] };
  assertOwnFilters(whose, query);
  const list = { operation: 'listDisputes', whose, sort, asked };
  const neutralIn = await neutralOf(tenant, actor, context);
  const isWhole = whose.kind === 'all';
  const isPlain = Object.values(asked).every((value) => value === undefined) && !isStaffSort(sort);
  const filter = {
    ...(isWhole ? await staffFilter(caller, context, asked) : await commonFilter(tenant, asked)),
    // what is not shown of these would be told by whether they are found
    ...(isWhole && !isPlain && { except: [...neutralIn] }),
  };
  const start = placeOf<Place>(tenant, list, cursor);
  const rows = await readableRows<DocketLine, DisputeLine>({
    limit,
    find: (behind, most) =>
      findDocketLines(tenant.database, tenant.associationId, {
        ...given({ whose, filter, sort, after: behind ? placeIn(behind) : start }),
        limit: most,
      }),
    read: async (some) => {
      const lines = new Map((await linesOf(some)).map((line) => [line.disputeId, line]));
      return some.flatMap((row) => {
        const shown = lines.get(row.disputeId);
        return shown ? [{ row, shown }] : [];
      });
    },
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ row }) => placeIn(row));
  return { items: page.map(({ shown }) => shown), ...next };

  async function linesOf(some: readonly DocketLine[]): Promise<readonly DisputeLine[]> {
    if (isWhole) return wholeLines(some);
    const own = await ownLines(caller, context, whose as Whose, some);
    return own.filter((line) => isAsked(line, given({ ...asked, open: openOf(asked.state) }))).map(({ line }) => line);
  }

  /** Of those in which the reader is a neutral it has what these see. */
  async function wholeLines(page: readonly DocketLine[]): Promise<readonly DisputeLine[]> {
    const [parts, whole] = [
      page.filter(({ disputeId }) => neutralIn.has(disputeId)),
      page.filter(({ disputeId }) => !neutralIn.has(disputeId)),
    ];
    const [own, staff, barred] = await Promise.all([
      parts.length === 0 ? [] : ownLines(caller, context, whose as Whose, parts),
      staffLines(tenant, whole, await findTeams(tenant.database, tenant.associationId)),
      findBarred(tenant, page, caller.now),
    ]);
    const lines = new Map([...own.map(({ line }) => line), ...staff].map((line) => [line.disputeId, line]));
    return page.flatMap(({ disputeId }) => {
      const line = lines.get(disputeId);
      if (!line) return [];
      return [barred.has(disputeId) ? { ...line, barred: true as const } : line];
    });
  }
}

const placeIn = ({ at, disputeId }: Place): Place => ({ at, disputeId });
