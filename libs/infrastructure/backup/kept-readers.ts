import type pg from 'pg';

/**
 * Readers of the log that tell people something, once for each event: a restored system goes on where they stood, else
 * everybody would be told everything again. All others begin anew, which harms nobody.
 */
export const KEPT_READERS = ['notify-1', 'follow-parties-2'] as const;

/** How far each had read, by its name. */
export async function readPlaces(client: pg.ClientBase): Promise<Record<string, number>> {
  const { rows } = await client.query<{ reader: string; position: string }>(
    'SELECT reader, position FROM read.checkpoint WHERE reader = ANY ($1)',
    [KEPT_READERS],
  );
  return Object.fromEntries(rows.map(({ reader, position }) => [reader, Number(position)]));
}

/** Puts them back. Of whom a snapshot says nothing, all that it holds counts as read. */
export async function bringPlaces(
  client: pg.ClientBase,
  places: Readonly<Record<string, number>>,
  end: number,
): Promise<void> {
  for (const reader of KEPT_READERS)
    await client.query(
      'INSERT INTO read.checkpoint (reader, position) VALUES ($1, $2) ON CONFLICT (reader) DO UPDATE SET position = excluded.position',
      [reader, places[reader] ?? end],
    );
}
