import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What the parts of a running system wrote in their logs about the request whose id a problem names: an answer 500
 * tells its caller nothing else. Empty where the message names none.
 */
export function loggedOf(home: string, message: string): string {
  const id = /"requestId":"([^"]+)"/.exec(message)?.[1];
  if (id === undefined || home === '') return '';
  const logs = path.join(home, 'logs');
  const lines = readdirSync(logs).flatMap((name) =>
    readFileSync(path.join(logs, name), 'utf8')
      .split('\n')
      .filter((line) => line.includes(id))
      .map((line) => `${name}: ${line}`),
  );
  return ['', 'What its logs say of it:', ...lines, ''].join('\n');
}
