import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { agree, handOverOf } from '../../../test/support/delegation.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  await agree(api, story, { dailyCap: 10_000 });
}, 60_000);
afterAll(() => api.stop());

type Json = Readonly<Record<string, unknown>>;

/** Of each kind of value something that it is not: B001 to B018, B062, B087, B126 of the catalogue of bad input. */
const otherThan = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string')
    return [null, 7.5, {}, ['x'], '', '\u3000', 'a\u0000b', '2026-02-30T10:00:00Z', '9999-12-31T23:59:59Z'];
  return Array.isArray(value)
    ? [null, 'x', {}, [null], [[]], [...(value as unknown[]), ...(value as unknown[])]]
    : [null, 'x', [], 7];
};

/** The body with one part of it left out or put wrong, for every part. */
function* spoiled(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const one of spoiled(value[0])) yield [one, ...(value as unknown[]).slice(1)];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield { ...value, unheardOf: 1 };
  for (const [name, part] of Object.entries(value)) {
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    for (const bad of otherThan(part)) yield { ...value, [name]: bad };
    for (const inner of spoiled(part)) yield { ...value, [name]: inner };
  }
}

type Told = {
  readonly errors?: readonly { readonly field: string; readonly detail?: string }[];
  readonly detail?: string;
};

it('a hand-over with any one part wrong is taken, or told in words what to mend, and never breaks anything', async () => {
  const bodies = [...spoiled(handOverOf(story, 'C-bad'))] as readonly Json[];
  expect(bodies.length).toBeGreaterThan(300);
  const answers = await Promise.all(
    bodies.map(async (body, i) => {
      const sent = body['reference'] === 'C-bad' ? { ...body, reference: `C-${i}` } : body;
      const answer = await api.post('/v1/delegations', sent, { token: story.shop.apiKey, key: newId() });
      return { sent: JSON.stringify(sent), status: answer.status, told: answer.body as Told };
    }),
  );
  const unclear = answers.filter(({ status, told: { errors = [], detail } }) => {
    if (status === 200 || status === 201) return false;
    return (
      ![400, 422].includes(status) ||
      !detail ||
      errors.length === 0 ||
      errors.some((error) => !error.field || !error.detail)
    );
  });
  expect(unclear).toEqual([]);
  expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThan(200);
}, 120_000);
