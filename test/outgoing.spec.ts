import { globSync, readFileSync } from 'node:fs';

/** Calls of `fetch` of Node, not of a method, and ways around it. */
const CALL =
  /(?<![.\w])fetch\(|import (?!type )[^;]*\b(?:request|get|Agent)\b[^;]*from 'node:https?'|from '(?:undici|axios|got)'/;
/** Where programs are fetched for an installation that is being made, from addresses that stand in the code. */
const OWN = /^libs\/infrastructure\/(?:embedded|outgoing)\//;

it('lets nobody call out but through the guard', () => {
  const files = globSync(['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.spec\.ts$|\/testing\//.test(file) && !OWN.test(file));
  expect(files.length).toBeGreaterThan(500);
  const around = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return CALL.test(text) && !text.includes('fetch: OutgoingFetch') && !/async \(fetch, /.test(text);
  });
  expect(around).toEqual([]);
});
