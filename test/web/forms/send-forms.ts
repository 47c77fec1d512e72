import { bodyOf } from '../../access-matrix/bodies.js';
import { OPERATIONS } from '../../access-matrix/operations.js';
import { namedPicture } from '../../support/picture.js';
import { cameToItsEnd } from '../../support/until.js';
import type { Values } from '../../../apps/web/src/features/acts/model/field.js';
import { noCount } from '../screens/counts.js';
import { fill } from '../screens/fill.js';
import { titleOf } from '../screens/forms.js';
import { mouse } from '../screens/hands.js';
import { send } from '../screens/send.js';
import { openForms, type Asked, type FormsWorld } from './open-world.js';

const OFFICES = ['maja', 'ada'] as const;
type Office = (typeof OFFICES)[number];
const LOCALE = 'en';
/** They end what others need: last. */
const ENDS = /^(end|delist|revoke|remove|close|conclude|withdraw|change|leave)/;
/** After them somebody may not be signed in any more, or not be let in as before: when everybody has done the others. */
const SHUTS_OUT =
  /^(suspendAccount|endAccount|endAccountSessions|advanceClock|changeFactorPolicy|changeSlug|endEverySession)$/;
const rank = ({ form: { operationId } }: Asked): number =>
  operationId === 'endEverySession' ? 2 : Number(ENDS.test(operationId));
const shutsOut = ({ form: { operationId } }: Asked): boolean => SHUTS_OUT.test(operationId);

/** What became of each that was sent, by the status of the answer. */
type Told = { readonly operationId: string; readonly status: number; readonly text: string };

/** Nobody is behind the provider of messages of this world, and its trial says just that. */
const isTrialOfNobody = ({ operationId, status, text }: Told): boolean =>
  operationId === 'tryMessageProvider' && status === 503 && text.includes('"code":"TrialFailed"');

/** Sends every form of its share with the body that the access matrix has for it; what is refused says so on the page. */
export function sendForms(share: number, of: number): void {
  let world: FormsWorld;
  beforeAll(async () => {
    world = await openForms();
  });
  afterAll(() => world.stop());

  it('sends what the matrix sends, and says on the page what became of it', async () => {
    const mine = world.asked().filter((_, index) => index % of === share);
    const faults: string[] = [];
    const all: Told[] = [];
    for (const isLast of [false, true]) {
      const now = mine.filter((one) => shutsOut(one) === isLast);
      const sent = OFFICES.map((office) =>
        sendAll(
          world,
          now.filter(({ name }) => name === office),
          office,
          faults,
        ),
      );
      all.push(...(await Promise.all(sent)).flat());
    }
    const taken = all.filter(({ status }) => status < 300).length;
    const refused = all.flatMap(({ operationId, status, text }) => {
      const [, code = ''] = /"code":"(\w+)"/.exec(text) ?? [];
      return status < 300 ? [] : [`${operationId} ${status} ${code}`];
    });
    process.stdout.write(
      `of ${mine.length} forms ${all.length} were sent, ${taken} of them taken; refused: ${refused.join(', ')}\n`,
    );
    expect(faults).toEqual([]);
    expect(all.filter((one) => one.status >= 500 && !isTrialOfNobody(one))).toEqual([]);
    expect(taken).toBeGreaterThan(mine.length / 10); // most of what a sample says is not so in this world
  });
}

async function sendAll(world: FormsWorld, asked: readonly Asked[], office: Office, faults: string[]) {
  const told: Told[] = [];
  const { page, context, broken } = await world.open({ locale: LOCALE, cookies: world.cookiesOf(office) });
  for (const one of asked.toSorted((a, b) => rank(a) - rank(b))) {
    const { operationId } = one.form;
    await sendOne(world, one, page)
      .then((answer) => void told.push(answer))
      .catch((error: unknown) => {
        const fault = `${operationId}: ${String(error)}`.slice(0, 600);
        process.stdout.write(`${fault}\n`); // many are sent: what failed is not told at the end alone
        faults.push(fault);
      });
    cameToItsEnd();
  }
  faults.push(...broken);
  await context.close();
  return told;
}

async function sendOne(
  world: FormsWorld,
  { form, ids }: Asked,
  page: Parameters<typeof send>[0]['page'],
): Promise<Told> {
  const { operationId } = form;
  const title = titleOf(operationId)[LOCALE];
  await page.goto(`${world.at}/do/${operationId}?${new URLSearchParams(ids).toString()}`);
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.locator('main form button[type=submit]').waitFor();
  const hand = {
    page,
    form: page.locator('main form'),
    locale: LOCALE,
    operationId,
    hands: mouse(noCount()),
    names: new Map<string, string>(),
    isSample: true,
  } as const;
  const operation = OPERATIONS.find(({ id }) => id === operationId);
  const body = operation && form.sends === 'json' ? (bodyOf(operation, {}) as Values) : {};
  const asked = form.params.filter(({ name }) => ids[name] === undefined && name !== 'sha256');
  await fill(hand, asked, Object.fromEntries(asked.map(({ name }) => [name, 'any'])));
  await fill(hand, form.fields, withPictures(operationId, body) as Values);
  if (form.sends === 'bytes') {
    const buffer = Buffer.from('%PDF-1.4 nothing');
    await hand.hands.give(page.locator('[data-field=sha256]'), { name: 'x.pdf', mimeType: 'application/pdf', buffer });
  }
  const answer = await send({
    page,
    hands: hand.hands,
    found: { form, ids },
    title,
    say: (words) => words[LOCALE],
    isAct: false,
  });
  if (answer.status >= 400)
    await page.locator('main').getByRole('alert').filter({ hasText: /\w{3}/ }).first().waitFor();
  return { operationId, status: answer.status, text: JSON.stringify(answer.body).slice(0, 300) };
}

/** Files of a sample have bytes. */
const withPictures = (mark: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => withPictures(mark, one));
  if (typeof value !== 'object' || value === null) return value;
  const one = value as Values;
  if ('sha256' in one && 'ref' in one)
    return { ref: one['ref'], sha256: namedPicture(mark), mediaType: 'image/png', description: 'A paper' };
  return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, withPictures(mark, inner)]));
};
