import { readFileSync } from 'node:fs';
import { platformDocument, type Description } from './platform-document.js';

const whole = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const document = platformDocument(whole);
const operationsOf = ({ paths }: Description) => Object.values(paths).flatMap((methods) => Object.values(methods));
const named = (one: Description) => operationsOf(one).map(({ operationId }) => operationId);

it('holds what a platform’s key lets in, and nothing else', () => {
  expect(named(document)).toEqual(expect.arrayContaining(['delegateComplaint', 'listMeasures', 'reportMeasures']));
  for (const other of ['acceptComplaint', 'createSession', 'acceptDelegated'])
    expect(named(document)).not.toContain(other);
  const asked = operationsOf(whole).filter((one) => /"platform:/.test(JSON.stringify(one['x-access'])));
  expect(asked.length).toBeGreaterThan(60);
  expect(operationsOf(document)).toHaveLength(asked.length);
});

it('leads to no shape that is missing, and keeps none that nothing leads to', () => {
  const text = JSON.stringify(document);
  const led = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
  expect(led).toEqual(new Set(Object.keys(document.components.schemas)));
  expect(led.size).toBeLessThan(Object.keys(whole.components.schemas).length / 2);
});

it('answers every refusal in one shape', () => {
  for (const { responses } of operationsOf(document)) {
    expect(responses['default']).toEqual({ $ref: '#/components/responses/Problem' });
    expect(Object.keys(responses).filter((status) => /^[45]/.test(status))).toEqual([]);
  }
});
