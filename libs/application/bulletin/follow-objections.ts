import { isObjectionOpen } from '#domain/bulletin/hearing.js';
import { bulletinStage, type Bulletins } from '#domain/bulletin/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { closeOfficeTask, openOfficeTask } from '../party/office-tasks.js';

const KIND = 'answer-naming-objection';

/** A draft with an objection that nobody has answered waits for somebody who had no hand in it. May be repeated. */
export async function followObjections(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  bulletins: Bulletins,
): Promise<void> {
  for (const one of Object.values(bulletins)) {
    const heard = Object.entries(one.hearings);
    if (heard.length === 0) continue;
    const open = heard.flatMap(([entryId, { announced, objection }]) =>
      objection && isObjectionOpen(one, entryId)
        ? [{ announcerId: announced.announcerId, at: objection.objectedAt }]
        : [],
    );
    const [first] = open.toSorted((a, b) => a.at.localeCompare(b.at));
    if (!first || bulletinStage(one) !== 'draft') {
      await closeOfficeTask(database, KIND, one.bulletinId);
      continue;
    }
    const barred = [...one.authors, ...open.map(({ announcerId }) => announcerId)];
    await openOfficeTask(database, { associationId, kind: KIND, aboutId: one.bulletinId, barred, at: first.at });
  }
}
