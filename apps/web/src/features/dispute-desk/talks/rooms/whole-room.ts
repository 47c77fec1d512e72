import { listMessages } from '../../../../client/sdk.gen.js';
import { wholeOf } from '../../../../shared/desk/pages.js';

const PAGE = 200;

/** All that was said in a room, the newest first; of more than 5,000 messages those. */
export const wholeRoom = (disputeId: string, roomId: string) => {
  const path = { disputeId, roomId };
  return wholeOf('listMessages', { path }, (place, signal) =>
    listMessages({ path, query: { limit: PAGE, ...place }, signal }),
  );
};
