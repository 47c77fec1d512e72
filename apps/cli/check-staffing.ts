import type pg from 'pg';
import { lookOver } from '#application/readiness/look-over.js';
import { smallestStaffing } from '#domain/dispute/smallest-staffing.js';
import { instant } from '#domain/kernel/message.js';
import { openProviderFile } from '#infrastructure/providers/provider-file.js';
import { personInWords, roleInWords } from '#messages/panel/staffing.js';
import type { Config } from './config.js';
import { findingLine } from './finding-line.js';
import { withDatabase } from './with-database.js';

type Row = { readonly id: string; readonly name: string; readonly offset: string };

/**
 * Compares each association, or the one that is named, with the fewest people that can run everything: offices that
 * exclude each other take different people, and says in the words of its own page what else it lacks. Exit code 1 where
 * somebody is missing.
 */
export async function checkStaffing(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const [flag, named] = args;
  if (flag !== undefined && (flag !== '--association' || named === undefined)) {
    console.error('parley check [--association <id>]');
    return 2;
  }
  return withDatabase(config, async (pool) => {
    const associations = await findAssociations(pool, named);
    if (associations.length === 0) throw new Error('There is no such association');
    const { PROVIDERS_FILE, MESSENGER_URL } = config.settings;
    const providers = openProviderFile(PROVIDERS_FILE);
    const isShared = Boolean(MESSENGER_URL) || providers.shared('sms') !== undefined;
    const lines: string[] = [];
    let lacking = 0;
    for (const { id, name, offset } of associations) {
      const at = instant(now().getTime() + Number(offset));
      const messages = isShared || providers.own(id, 'sms') !== undefined;
      const { lacking: missing, findings } = await lookOver({ database: pool, associationId: id }, at, { messages });
      lacking += missing.length;
      lines.push(
        missing.length === 0
          ? `${name}: has people enough for everything`
          : `${name}: ${missing.length} missing for everything to be done`,
        ...findings.map(findingLine),
        ...missing.map((person) => `  ${roleInWords(person, 'en')}, for: ${personInWords(person, 'en')}`),
      );
    }
    const fewest = smallestStaffing();
    console.log(
      [
        `${fewest.length} people can do everything that one dispute may need:`,
        ...fewest.map((person) => `  ${roleInWords(person, 'en')}: ${personInWords(person, 'en')}`),
        ...lines,
      ].join('\n'),
    );
    return lacking === 0 ? 0 : 1;
  });
}

const findAssociations = async (pool: pg.Pool, named: string | undefined): Promise<readonly Row[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT id, name_en AS name, clock_offset_ms AS "offset" FROM office.association
       WHERE $1::uuid IS NULL OR id = $1::uuid ORDER BY created_at`,
    [named ?? null],
  );
  return rows;
};
