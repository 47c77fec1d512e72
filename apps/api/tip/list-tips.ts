import { loadTip } from '#application/tip/tips.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import { tipRolesOf } from '#domain/tip/roles.js';
import type { TipStage } from '#domain/tip/state.js';
import { findTips } from '#read-models/find-tips.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { waitForTable } from '../http/wait-for-read.js';
import type { ListTipsQuery } from './tip.dto.js';
import { viewTip } from './view-tip.js';

/** Whoever has one does not learn that its next step waits for a second person: to that one it is handed on. */
const stagesFor = (staff: boolean, stage: TipStage): readonly TipStage[] => {
  if (staff) return [stage];
  if (stage === 'awaiting-second') return [];
  return stage === 'routed' ? [stage, 'awaiting-second'] : [stage];
};

type Place = { readonly after: string };

/** Those that the caller has, the newest first; the staff's are all. Found in the table, told from the streams. */
export async function listTips(
  caller: Caller,
  { cursor, stage, limit = 50 }: ListTipsQuery,
  after: string | undefined,
): Promise<object> {
  const { actor, tenant } = caller;
  await waitForTable(tenant, 'tips', after);
  const context = await tenant.contextOf(actor);
  const staff = context.duties.includes('case-manager') && actor.onBehalfOf === undefined;
  const platformId = actor.kind === 'platform' ? actor.id : undefined;
  const holderId = staff || platformId !== undefined ? undefined : partyOf(actor, context);
  if (!staff && platformId === undefined && holderId === undefined) return { items: [] };
  const list = given({ operation: 'listTips', platformId, holderId, stage });
  const place = placeOf<Place>(tenant, list, cursor);
  const found = await findTips(tenant.database, tenant.associationId, {
    platformId,
    holderId,
    stages: stage && stagesFor(staff, stage),
    after: place?.after,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows: found, limit }, (last) => ({ after: last }));
  const loaded = await Promise.all(page.map((tipId) => loadTip(tenant, tipId, actor, caller.now)));
  const seen = loaded.filter((one) => tipRolesOf(actor, one.tip, one.context).length > 0);
  const items = await Promise.all(seen.map((one) => viewTip(caller, one)));
  return { items, ...next };
}
