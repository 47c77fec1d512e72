import type { TenantContext } from '#application/command-handler/command-handler.js';
import { openUntil } from '#domain/calendar/uncertain.js';
import { isAnnounced } from '#domain/bulletin/hearing.js';
import { allEntries, type Bulletin, type Hearing } from '#domain/bulletin/state.js';
import { given } from '../dispute/given.js';
import type { NamingHearingView } from './naming-views.dto.js';

const contentsOf = ({ announced, objection, answer }: Hearing): readonly string[] =>
  [announced.elsewhereContentId, objection?.objectionContentId, answer?.reasonContentId].filter(
    (id) => id !== undefined,
  );

/** What was announced of each entry, objected and answered, as far as it can still be read. */
export async function openHearings(
  { vault, calendar: calendarNow }: Pick<TenantContext, 'vault' | 'calendar'>,
  one: Bulletin,
): Promise<ReadonlyMap<string, NamingHearingView>> {
  const calendar = await calendarNow();
  const texts = await vault.open(Object.values(one.hearings).flatMap(contentsOf));
  const textOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : texts.get(id));
  const known = allEntries(one);
  return new Map(
    Object.entries(one.hearings).map(([entryId, { announced, objection, answer }]) => {
      const entry = known.find((each) => each.entryId === entryId);
      return [
        entryId,
        given({
          announcedAt: announced.announcedAt,
          objectionDueAt: openUntil(announced.objectionDue, calendar),
          isCurrent: entry !== undefined && isAnnounced(one, entry),
          elsewhere: textOf(announced.elsewhereContentId),
          ...{
            objection: objection && (textOf(objection.objectionContentId) ?? '—'),
            objectedAt: objection?.objectedAt,
          },
          ...{ upheld: answer?.upheld, answer: answer && (textOf(answer.reasonContentId) ?? '—') },
          answeredAt: answer?.answeredAt,
        }) as NamingHearingView,
      ];
    }),
  );
}
