import { globSync, readFileSync } from 'node:fs';
import { describeApi } from './describe.js';
import { openApiText } from './openapi.js';

it('is committed as it is generated (node dist/tools/openapi.js writes it anew)', async () => {
  expect(await describeApi(openApiText)).toBe(readFileSync('apps/api/openapi.json', 'utf8'));
});

it('limits lengths and numbers of things by whole numbers, as a schema has to', () => {
  const limits = readFileSync('apps/api/openapi.json', 'utf8').matchAll(
    /"(?:min|max)(?:Length|Items|Properties)": (\S+?),?$/gm,
  );
  const all = [...limits].map(([, limit = '']) => limit);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((limit) => !/^\d+$/.test(limit))).toEqual([]);
});

/** Two shapes of one name are one schema in the description, and whichever came last is told of both. */
it('knows every shape by a name of its own', () => {
  const shape = /(?:@ApiSchema\(\{ name: '(\w+)'[^\n]*\n)?^(?:export )?(?:abstract )?class (\w+)/gm;
  const names = globSync('apps/api/**/*.ts', { exclude: ['apps/api/**/*.spec.ts'] }).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!/fields\/|@nestjs\/swagger/.test(text)) return [];
    return [...text.matchAll(shape)].map(([, named, own = '']) => named ?? own);
  });
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
