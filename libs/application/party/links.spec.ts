import { createSecretKey } from 'node:crypto';
import type { Database } from '#event-store/types.js';
import { findLink, makeOpenLink } from './links.js';

type Row = { readonly hash: string; readonly round: number; readonly expires: Date; revoked: boolean };

/** The table of links, as far as these ask it. */
const linksOf = (rows: Row[]): Database =>
  ({
    query: async ({ name, values }: { readonly name: string; readonly values: readonly unknown[] }) => {
      const hash = (values[0] as Buffer).toString('hex');
      const row = rows.find((one) => one.hash === hash);
      if (name === 'find-link') {
        const opens = row !== undefined && !row.revoked && row.expires > (values[1] as Date);
        return { rows: opens ? [{ token_hash: values[0], round: row.round }] : [] };
      }
      if (!row) rows.push({ hash, round: values[9] as number, expires: values[8] as Date, revoked: false });
      return { rows: [] };
    },
  }) as unknown as Database;

const subject = {
  associationId: 'association',
  disputeId: 'dispute',
  partyId: 'ben',
  serviceId: 'notice',
  channel: 'mail',
} as const;
const secret = createSecretKey(Buffer.alloc(32, 7));
const day = (count: number): Date => new Date(Date.parse('2026-03-01T00:00:00Z') + count * 86_400_000);

it('gives the same link while it opens, and the next one once it has expired or was revoked', async () => {
  const rows: Row[] = [];
  const database = linksOf(rows);
  const linkOn = async (count: number): Promise<string> => {
    const token = await makeOpenLink(database, secret, subject, day(count));
    expect(await findLink(database, token, day(count))).toBeDefined();
    return token;
  };
  const first = await linkOn(0);
  expect(await linkOn(59)).toBe(first);
  const second = await linkOn(61);
  expect(await linkOn(62)).toBe(second);
  for (const row of rows) row.revoked = true;
  const third = await linkOn(63);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(rows.map(({ round }) => round)).toEqual([0, 1, 2]);
});
