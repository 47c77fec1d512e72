import type { DisputeCommand } from '#domain/dispute/commands.js';
import type { Standing } from '#domain/dispute/core/standing.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Doorway } from '../command-handler/door.js';

/** Standing with the duty roster and the festival window of this instant, read only for what relies on them. */
export async function standingOnDuty(doorway: Doorway, command: DisputeCommand, standing: Standing): Promise<Standing> {
  const relies =
    command.type === 'PassOnDuty' || (command.type === 'FileComplaint' && command.data.urgent !== undefined);
  if (!relies) return standing;
  const [dutyRoster, festivalId] = await Promise.all([
    findRoster(doorway, command.at),
    findFestival(doorway, command.at),
  ]);
  return { ...standing, dutyRoster, ...(festivalId !== undefined && { festival: { festivalId } }) };
}

const findRoster = async ({ database, associationId }: Doorway, at: Instant): Promise<readonly string[]> => {
  const { rows } = await database.query<{ account_id: string }>({
    name: 'duty-roster',
    text: 'SELECT account_id FROM office.duty WHERE association_id = $1 AND begins_at <= $2 AND ends_at > $2 ORDER BY place, id',
    values: [associationId, at],
  });
  return [...new Set(rows.map(({ account_id }) => account_id))];
};

/** The declared festival window of this instant. */
export const findFestival = async (
  { database, associationId }: Pick<Doorway, 'database' | 'associationId'>,
  at: Instant,
): Promise<string | undefined> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'festival-window',
    text: 'SELECT id FROM office.festival WHERE association_id = $1 AND begins_at <= $2 AND ends_at > $2 ORDER BY begins_at, id LIMIT 1',
    values: [associationId, at],
  });
  return rows[0]?.id;
};
