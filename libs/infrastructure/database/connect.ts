import pg from 'pg';

/** One connection, which whoever asked for it ends. */
export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined); // what is under way rejects
  await client.connect();
  return client;
}
