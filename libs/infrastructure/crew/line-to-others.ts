import pg from 'pg';
import { KEPT_ALIVE } from '../database/kept-alive.js';

/** A connection of one worker's own, over which it says that it lives and hears what others tell. */
export type LineToOthers = {
  /** Opens the connection where there is none. Throws where the database does not answer within eight seconds. */
  readonly query: <Row extends pg.QueryResultRow>(query: pg.QueryConfig) => Promise<readonly Row[]>;
  readonly tell: (topic: string, ids?: readonly string[]) => Promise<void>;
  /** The connection is given up; the next query opens another. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
};

const PATIENCE = 8_000;

/** `hear` is told what other workers tell, never what this one does. */
export function openLineToOthers(
  connectionString: string,
  hear: (topic: string, ids: readonly string[]) => void,
): LineToOthers {
  let line: Promise<pg.Client> | undefined;

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString,
      ...KEPT_ALIVE,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    });
    client.on('error', () => undefined); // whoever asks next is told
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      client.on('notification', ({ processId, payload = '' }) => {
        const [topic = '', ...ids] = payload.split(' ');
        if (processId !== rows[0]?.pid) hear(topic, ids);
      });
      await client.query('LISTEN worker');
      return client;
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
  };
  const drop = (): void => {
    const dropped = line;
    line = undefined;
    dropped?.then((client) => client.end()).catch(() => undefined);
  };
  const lineNow = (): Promise<pg.Client> => {
    if (line) return line;
    const opened = connect();
    line = opened;
    const lose = (): void => void (line = line === opened ? undefined : line);
    opened.then((client) => client.on('error', lose).on('end', lose), lose);
    return opened;
  };
  let before: Promise<unknown> = Promise.resolve();
  /** One after the other, as one connection has them. */
  const query = <Row extends pg.QueryResultRow>(asked: pg.QueryConfig): Promise<readonly Row[]> => {
    const answered = before.then(async () => (await (await lineNow()).query<Row>(asked)).rows);
    before = answered.catch(() => undefined);
    return answered;
  };

  return {
    query,
    tell: async (topic, ids = []) => {
      const text = `SELECT pg_notify('worker', $1)`;
      await query({ name: 'tell-workers', text, values: [[topic, ...ids].join(' ')] });
    },
    drop,
    close: async () => {
      await before;
      const closed = line;
      line = undefined;
      await (await closed?.catch(() => undefined))?.end();
    },
  };
}
