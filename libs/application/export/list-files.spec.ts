import { exampleBundle } from '../../../test/support/example-bundle.js';
import { listOf } from './list-files.js';

const listed = async (parts: Parameters<typeof exampleBundle>[1]) => {
  const files = listOf(exampleBundle('en', parts), []);
  const texts = new Map<string, string>();
  for (const { path, bytes } of files) {
    const chunks: Buffer[] = [];
    for await (const chunk of await bytes()) chunks.push(chunk);
    texts.set(path, Buffer.concat(chunks).toString());
  }
  return texts;
};

it.each([
  ['the timeline', 'timeline'],
  ['references to the log', 'log'],
] as const)('holds the entries where %s was asked for', async (_, part) => {
  const texts = await listed({ parts: [part] });
  expect(texts.get('events.ndjson')).toContain('"chain"');
  expect(texts.get('README.txt')).toContain('events.ndjson');
});

it('holds no entry where neither was asked for, and promises none', async () => {
  const texts = await listed({ parts: ['documents', 'exhibits', 'service', 'deadlines'] });
  expect([...texts.keys()]).toEqual(['README.txt', 'manifest.json', 'SHA256SUMS']);
  for (const text of texts.values()) expect(text).not.toContain('events.ndjson');
});
