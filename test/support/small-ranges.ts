import pg from 'pg';

/** Gives an empty log ranges of so few positions each, as many as said; only the first is open below. */
export async function smallRanges(ownerUrl: string, size: number, many: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      "SELECT name FROM log.event_partition WHERE name <> 'event_1'",
    );
    for (const { name } of rows) await owner.query(`DROP TABLE log.${name}`);
    await owner.query('ALTER TABLE log.event DETACH PARTITION log.event_1');
    await owner.query(`ALTER TABLE log.event ATTACH PARTITION log.event_1 FOR VALUES FROM (MINVALUE) TO (${size + 1})`);
    for (let range = 1; range < many; range += 1)
      await owner.query('SELECT log.add_partition($1, $2)', [range * size + 1, (range + 1) * size + 1]);
  } finally {
    await owner.end();
  }
}
