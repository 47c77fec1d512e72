import { isBusy, mayPass, replyOf, type Answered } from './reply.js';

const answers = (...all: readonly (Answered<string> | 'lost')[]) => {
  const rest = [...all];
  const asked = { times: 0, paused: [] as number[] };
  const ask = async (): Promise<Answered<string>> => {
    asked.times += 1;
    const next = rest.shift() ?? 'lost';
    if (next === 'lost') throw new TypeError('Failed to fetch');
    return next;
  };
  return { asked, reply: () => replyOf(ask, async (milliseconds) => void asked.paused.push(milliseconds)) };
};
const taken = { data: 'taken', response: new Response(null, { status: 200 }) };
const refused = (status: number, headers: Record<string, string> = {}) => ({
  error: { code: 'WrongStage', title: 'No', status, type: '/problems/WrongStage' },
  response: new Response(null, { status, headers }),
});

it('asks again when the connection is lost or the service is away, with longer pauses', async () => {
  const { asked, reply } = answers('lost', refused(503), taken);
  expect(await reply()).toEqual({ ok: true, data: 'taken' });
  expect(asked).toEqual({ times: 3, paused: [500, 1_500] });
});

it('gives up after four times, and says that it was the connection', async () => {
  const { asked, reply } = answers();
  expect(await reply()).toEqual({ ok: false, trouble: {} });
  expect(asked.times).toBe(4);
});

it('does not repeat what was refused, and tells when it may be tried again', async () => {
  const { asked, reply } = answers(refused(429, { 'retry-after': '90' }));
  expect(await reply()).toMatchObject({
    ok: false,
    trouble: { status: 429, retryAfter: 90, problem: { code: 'WrongStage' } },
  });
  expect(asked.times).toBe(1);
});

it.each([
  [{}, true],
  [{ status: 500 }, true],
  [{ status: 409 }, false],
])('knows whether the same may be sent again: %j', (trouble, expected) => expect(mayPass(trouble)).toBe(expected));

it('asks once where it is to wait for nothing', async () => {
  let times = 0;
  const away = async () => ({ ...refused(503), data: String((times += 1)) });
  expect(await replyOf(away, undefined, [])).toMatchObject({ ok: false, trouble: { status: 503 } });
  expect(times).toBe(1);
});

const problemOf = (code: string) => ({ code, title: 'No', status: 503, type: `/problems/${code}` });
it.each([
  [{ status: 502 }, true],
  [{ status: 503, problem: problemOf('Busy') }, true],
  [{ status: 503, problem: problemOf('NoSigner') }, false],
])('knows what says nothing but that it passes: %j', (trouble, expected) => expect(isBusy(trouble)).toBe(expected));
