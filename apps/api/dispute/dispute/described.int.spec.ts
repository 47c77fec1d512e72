import { readFileSync } from 'node:fs';
import { shareApi, type Api } from '../../../../test/support/api.js';
import { CODES, complaintOf, DECLARATION, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};
const { components } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const resolved = (schema: Schema | undefined): Schema | undefined =>
  schema?.$ref === undefined ? schema : components.schemas[schema.$ref.split('/').at(-1) ?? ''];

/** Where an answer has what its description does not tell. */
const undescribed = (value: unknown, described: Schema | undefined, path: string): readonly string[] => {
  const schema = resolved(described);
  if (schema === undefined) return [path];
  if (Array.isArray(value)) return value.flatMap((one) => undescribed(one, schema.items, `${path}[]`));
  if (typeof value !== 'object' || value === null || schema.type !== 'object') return [];
  if (schema.properties === undefined) return [`${path} is a plain object`];
  return Object.entries(value).flatMap(([name, one]) => undescribed(one, schema.properties?.[name], `${path}.${name}`));
};

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

it('describes declarations, proceedings, the complaint and the facts of the timeline as they are told', async () => {
  const { disputeId, items } = (await api.post('/v1/disputes', complaintOf(story, CODES), story.ana))
    .body as unknown as Filed;
  const path = `/v1/disputes/${disputeId}`;
  const [pair] = items.map(({ itemId }) => ({ respondentId: story.ben.partyId, itemId }));
  await api.post(`${path}/acceptances`, {}, story.maja);
  const answer = {
    respondentId: story.ben.partyId,
    itemIds: [pair?.itemId],
    statement: 'Ours',
    evidence: [],
    declaration: DECLARATION,
  };
  await api.post(`${path}/counter-notices`, answer, story.ben);
  const suit = {
    pairs: [pair],
    kind: 'suit',
    proof: 'case-number',
    details: { body: 'Hangzhou Internet Court', caseNumber: '1' },
  };
  await api.post(`${path}/proceedings`, suit, story.ana);
  for (const by of [story.ana, story.maja, story.ben, story.shop]) {
    const view = (await api.get(path, by)).body as Readonly<Record<string, unknown>>;
    const { counterNotices, proceedings, complaint } = view;
    expect([counterNotices, proceedings]).toEqual([[expect.anything()], [expect.anything()]]);
    for (const [name, value] of Object.entries({ counterNotices, proceedings, complaint }))
      expect(undescribed(value, components.schemas['DisputeBody']?.properties?.[name], name)).toEqual([]);
    const { entries } = (await api.get(`${path}/timeline`, by)).body as unknown as {
      readonly entries: readonly { readonly facts: object }[];
    };
    const facts = components.schemas['TimelineEntryBody']?.properties?.['facts'];
    for (const entry of entries) expect(undescribed(entry.facts, facts, 'facts')).toEqual([]);
  }
});
