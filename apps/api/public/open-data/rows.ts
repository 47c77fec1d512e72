import { namesOfMembers } from '#application/rating/names-of-members.js';
import { loadRated } from '#application/rating/member-stream.js';
import { rateMember } from '#application/rating/rate-member.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { isRated } from '#domain/rating/state.js';
import { isNaturalPerson } from '#domain/rating/terms.js';
import type { Association } from '#infrastructure/database/entities/association.js';
import { publishedOf } from '#rating/published.js';
import { listPublishedOfMonth } from '#read-models/find-published-decisions.js';
import { findRatedMembers } from '#read-models/find-rated-members.js';
import type { ApiParts } from '../../http/parts.js';
import { knownNow } from '../../rating/as-of.js';
import { readSectorStatistics } from '../../statistics/read-sector-statistics.js';
import { lineOf } from '../published-decision/list-published.js';
import type { SETS } from './open-data.dto.js';
import type { OpenRow } from './tables.js';

type Asked = {
  readonly association: Association;
  readonly arrivedAt: Date;
  readonly name: (typeof SETS)[number];
  readonly month?: string | undefined;
};
type Rows = (parts: ApiParts, asked: Asked) => Promise<readonly OpenRow[]>;

/** The lines of a file of open data: what pages for everybody show, and nothing more. */
export const rowsOf: Rows = (parts, asked) => ROWS[asked.name](parts, asked);

const decisions: Rows = async (parts, { association: { id }, month = '' }) => {
  const found = await listPublishedOfMonth(parts.pool, id, month);
  const texts = await parts.vaultOf(id).open(found.map(({ textContentId }) => textContentId));
  return found.flatMap((one) => {
    const text = texts.get(one.textContentId);
    return text === undefined ? [] : [{ ...lineOf(one), text }];
  });
};

const grades: Rows = async (parts, { association, arrivedAt }) => {
  const tenant = { database: parts.pool, associationId: association.id, vault: parts.vaultOf(association.id) };
  const on = localDateAt(instant(arrivedAt.getTime() + association.clockOffsetMs));
  const known = await knownNow(parts.pool);
  const rows: OpenRow[] = [];
  for (const memberId of await findRatedMembers(parts.pool, association.id)) {
    const { rated } = await loadRated(tenant, memberId);
    // who agreed to be shown on a page has not agreed to be handed on in files
    if (!isRated(rated) || rated.kind === undefined || isNaturalPerson(rated.kind)) continue;
    const name = (await namesOfMembers(tenant, [memberId])).get(memberId);
    const now = await rateMember(tenant, memberId, { on, known });
    if (!now) continue;
    for (const { role, grade } of publishedOf(now.rules, now.member, now.rating))
      rows.push({ memberId, name, role, grade, rules: now.rules.version, on });
  }
  return rows;
};

const statistics: Rows = async (parts, { association: { id }, arrivedAt }) => {
  const { from, until, least, months, outcomes, rights } = await readSectorStatistics(parts, id, arrivedAt);
  const of = (dimension: string, cells: typeof months): readonly OpenRow[] =>
    cells.map(({ key, disputes }) => ({ from, until, dimension, key, disputes, least }));
  return [...of('month', months), ...of('outcome', outcomes), ...of('right', rights)];
};

const ROWS: Readonly<Record<Asked['name'], Rows>> = { decisions, grades, statistics };
