import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OPEN_PLACES } from '../../apps/web/src/shells/open/places.js';
import { OPERATIONS } from '../access-matrix/operations.js';

const SEATS = ['auditor', 'expert', 'mediator', 'party', 'platform-staff', 'shared'];

/** Names of operations and addresses of pages among these that are not there. */
export const absentAmong = (named: readonly string[]): readonly string[] => {
  const operations = new Set(OPERATIONS.map(({ id }) => id));
  const desk = readFileSync('apps/web/src/shells/desk/staff-places.ts', 'utf8').concat(
    ...SEATS.map((seat) => readFileSync(`apps/web/src/shells/desk/seats/${seat}.ts`, 'utf8')),
  );
  const tabs = readFileSync('apps/web/src/features/dispute-desk/tabs.ts', 'utf8');
  const places = new Set([
    ...OPEN_PLACES.map((place) => `/${place.path}`),
    ...[...desk.matchAll(/path: '([^']*)'/g)].map(([, at = '']) => (at === '' ? '/desk' : `/desk/${at}`)),
    ...[...tabs.matchAll(/^ {2}'([a-z]+)',$/gm)].map(([, tab = '']) => `/desk/disputes/${tab}`),
  ]);
  return named.filter((one) => !(one.startsWith('/') ? places : operations).has(one));
};

/** What stands between backticks. */
export const namedIn = (text: string): readonly string[] =>
  [...new Set(text.match(/`[^`]+`/g) ?? [])].map((one) => one.slice(1, -1));

/** Names of stories among these, written as `story _a shop joins_`, of which there is no file. */
export const absentStoriesIn = (text: string): readonly string[] => {
  const files = ['test/stories', 'test/web/stories'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => path.basename(String(file))),
  );
  return [...text.matchAll(/stor(?:y|ies) _([^_]+)_/g)]
    .map(([, name = '']) => `${name.replaceAll(/[’']/g, '').replaceAll(' ', '-')}.story.ts`)
    .filter((file) => !files.includes(file));
};

/** Files that a page of docs/ leads to and that are not there. */
export const deadLinksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => path.join('docs', to)).filter((file) => !existsSync(file));
