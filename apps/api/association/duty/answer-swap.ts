import type { EntityManager } from 'typeorm';
import type { Instant } from '#domain/kernel/message.js';

/** Whether there was a question to this person that is answered now; who asked may take it back. */
export const answerSwap = async (
  manager: EntityManager,
  dutyId: string,
  by: string,
  at: Instant,
  accepted: boolean,
): Promise<boolean> => {
  const [answered] = await manager.query<[object[], number]>(
    `UPDATE office.duty_swap SET answered_at = $3, accepted = $4
      WHERE duty_id = $1 AND answered_at IS NULL AND (to_id = $2 OR (from_id = $2 AND NOT $4)) RETURNING id`,
    [dutyId, by, at, accepted],
  );
  return answered.length > 0;
};
