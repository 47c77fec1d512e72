import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { isThere } from '#read-models/is-there.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { tellOnce } from '../notification/tell-once.js';
import { reachOfShops } from './shop-reach.js';
import { WATCHES_VIEW } from '#read-models/views.js';

type Row = {
  readonly watchId: string;
  readonly until: LocalDate;
  readonly shopId: string;
  readonly platformId: string;
};

/**
 * Asks the people of a platform, once for each watch, to tell a shop of theirs that it is watched and may object: one
 * that has no account here hears it from nobody else. Neither which shop nor why stands in the mail. How many mails are
 * owed; may be repeated. `machine` is machine time.
 */
export async function askToTellShops({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  if (!(await isThere(database, 'watches'))) return 0;
  const { rows: associations } = await database.query<{ id: string }>(
    `SELECT DISTINCT association_id AS id FROM office.known_shop ORDER BY id`,
  );
  let told = 0;
  for (const { id } of associations) {
    const at = await legalNow(id);
    const { rows } = await database.query<Row>({
      name: 'watched-shops',
      text: `SELECT w.watch_id AS "watchId", w.until_day::text AS until, k.shop_id AS "shopId", k.platform_id AS "platformId"
               FROM office.known_shop k JOIN ${WATCHES_VIEW} w ON w.association_id = k.association_id AND w.keys @> ARRAY[k.shop_id::text]
              WHERE k.association_id = $1 AND NOT w.ended AND w.until_day >= $2`,
      values: [id, localDateAt(at)],
    });
    const tenant = tenantOf(id);
    const reaches = await reachOfShops(tenant, rows, at);
    const news = rows
      .filter(({ shopId }) => reaches.get(shopId) === 'platform')
      .map(({ watchId, platformId, until: day }) => ({
        ...({ topic: 'watched-shop', to: { platformId }, toldOf: watchId, day, isOwed: true } as const),
      }));
    told += await tellOnce(tenant, news, machine);
  }
  return told;
}
