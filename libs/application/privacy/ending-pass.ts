import type { Instant } from '#domain/kernel/message.js';
import { ruleOn } from '#domain/privacy/retention.js';
import { NIL_ID } from '#infrastructure/ids.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { eraseEnded, type EndingFile, type Going, type Kept } from './erase-ended.js';
import { findHeld, holdsAs } from './legal-holds.js';
import { DOCKET_VIEW } from '#read-models/views.js';

/** So many files are read in one pass, so that nothing else waits long for it. */
const MOST = 20;
/** So many names are gone through at once, without reading a file. */
const PAGE = 500;

/**
 * Erases, without anybody asking, files whose period has ended: on the record of every party first, then by their keys.
 * What a court or a hold keeps stays. Names are gone through once a legal day, when a hold was placed or lifted, and at
 * the instant at which the next period ends; a file that was kept is read again only when its own period has ended, its
 * dispute has moved or the holds have changed. How many files were read.
 */
export function endingPass(): (everywhere: Everywhere) => Promise<number> {
  const kept = new Map<string, Kept>();
  const passes = new Map<string, AssociationPass>();
  return async ({ database, tenantOf, legalNow }) => {
    if ((await findLiveReader(database, 'docket')) === undefined) return 0; // no worker has built it yet
    const { rows: associations } = await database.query<{ id: string }>('SELECT id FROM office.association');
    let read = 0;
    for (const { id } of associations) {
      const [tenant, at] = [tenantOf(id), await legalNow(id)];
      const held = await findHeld(tenant);
      const pass = passes.get(id) ?? { kept, moved: '' };
      passes.set(id, pass);
      read += await goOn(pass, tenant, { at, held, holds: holdsAs(held) });
    }
    return read;
  };
}

type AssociationPass = {
  readonly kept: Map<string, Kept>;
  moved: string;
  /** Where the names are gone on with; undefined when all were gone through. */
  after?: string | undefined;
  /** The first of the periods that have not ended. */
  next?: Instant | undefined;
  /** Why one of them could not be erased. */
  failed?: unknown;
};

/** Goes on with the names of one association, as long as something is left to look at. */
async function goOn(pass: AssociationPass, tenant: TenantContext, going: Going): Promise<number> {
  const { at, holds } = going;
  const moved = `${at.slice(0, 10)} ${holds}`;
  if (moved !== pass.moved || (pass.next !== undefined && at >= pass.next))
    Object.assign(pass, { moved, after: NIL_ID, next: undefined });
  let read = 0;
  while (pass.after !== undefined) {
    const page = await findEnding(tenant, at, pass.after);
    for (const file of page) {
      if (!isKept(pass.kept.get(file.id), file, going)) {
        if (read === MOST) return read;
        read += 1;
        pass.after = file.id; // one that cannot be erased keeps none behind it waiting
        await readAgain(pass, tenant, file, going);
      }
      const { until } = pass.kept.get(file.id) ?? {};
      if (until !== undefined && (pass.next === undefined || until < pass.next)) pass.next = until;
      pass.after = file.id;
    }
    if (page.length < PAGE) pass.after = undefined;
  }
  const { failed } = pass;
  if (failed === undefined) return read;
  Object.assign(pass, { moved: '', failed: undefined }); // tried again with the next pass
  throw failed;
}

const readAgain = async (pass: AssociationPass, tenant: TenantContext, file: EndingFile, going: Going) => {
  pass.kept.delete(file.id);
  try {
    const kept = await eraseEnded(tenant, file, going);
    if (kept) pass.kept.set(file.id, kept);
  } catch (error) {
    pass.failed ??= error;
  }
};

const isKept = (kept: Kept | undefined, { position }: EndingFile, { at, holds }: Going): boolean =>
  kept?.position === position &&
  (kept.until === undefined || at < kept.until) &&
  (kept.holds === undefined || kept.holds === holds);

/** Closed disputes whose period may end within a day, by when they were filed, and of which words are still there. */
const findEnding = async ({ database, associationId }: TenantContext, at: Instant, after: string) => {
  const { days = 0 } = ruleOn('dispute-file', at.slice(0, 10));
  const { rows } = await database.query<EndingFile>({
    name: 'files-to-end',
    text: `SELECT dispute_id AS id, position FROM ${DOCKET_VIEW} d
             WHERE association_id = $1 AND stage = 'closed' AND filed_at < $2::timestamptz - make_interval(days => $3 - 1)
               AND dispute_id > $4
               AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = d.association_id AND k.destroyed_at IS NULL
                             AND k.name >= 'text:' || d.dispute_id || ':' AND k.name < 'text:' || d.dispute_id || ';')
             ORDER BY dispute_id LIMIT ${PAGE}`,
    values: [associationId, at, days, after],
  });
  return rows;
};
