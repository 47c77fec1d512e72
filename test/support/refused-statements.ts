import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Class 42 of PostgreSQL's errors: it does not understand a statement. No fault from outside does that; ours does. */
const NOT_UNDERSTOOD = /"code":"42[0-9A-Z]{3}"/;

/**
 * What the programs of a system have logged of statements that the database does not understand, each kind once. A
 * reader that fails for ever by one is seen in no list where it keeps no place in the log.
 */
export function refusedStatements(home: string): readonly string[] {
  const folder = path.join(home, 'logs');
  const lines = readdirSync(folder).flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'));
  return [...new Set(lines.filter((line) => NOT_UNDERSTOOD.test(line)).map((line) => line.replace(/"time":\d+,/, '')))];
}
