import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { ComplaintFiled } from '../../intake/filing/events.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { orderServiceOnPlatform } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import type { PreservationOrdered } from './events.js';

/** One request for each platform that has a room in the complaint; it goes out at the filing, before any notice. */
export const orderPreservation = (
  { items }: Pick<ComplaintFiled['data'], 'items'>,
  at: Instant,
  file: DisputeFile,
): readonly (PreservationOrdered | ServiceOrdered)[] => {
  const { preservation } = file.rulebook;
  const rooms = items.filter(({ kind }) => kind === 'room');
  if (!preservation) return [];
  return [...new Set(rooms.map(({ platformId }) => platformId))].flatMap((platformId) => {
    const own = rooms.filter((room) => room.platformId === platformId);
    const preservationId = file.newId();
    const due = stageDeadline(file, 'awaiting-preservation', { event: 'PreservationOrdered', at });
    const pairs = own.flatMap(({ itemId, respondentIds }) =>
      respondentIds.map((respondentId) => pairOf({ respondentId, itemId })),
    );
    return [
      {
        type: 'PreservationOrdered',
        data: { preservationId, platformId, itemIds: own.map(({ itemId }) => itemId), parts: preservation.parts, due },
      },
      orderServiceOnPlatform(file, platformId, {
        document: 'preservation-request',
        pairs,
        aboutId: preservationId,
        at,
      }),
    ];
  });
};
