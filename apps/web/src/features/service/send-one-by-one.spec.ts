import { sendOneByOne } from './send-one-by-one.js';

const scan = (name: string): File => new File([name], name);
const taken = { data: {}, response: new Response(null, { status: 200 }) };
const tooLarge = { error: {}, response: new Response(null, { status: 413 }) };

it('tells each scan that did not arrive, whatever became of the next', async () => {
  const answers = [taken, tooLarge, taken];
  const lost = await sendOneByOne([scan('a'), scan('b'), scan('c')], {
    hash: async ({ name }) => name,
    put: async () => answers.shift() ?? taken,
  });
  expect(lost).toEqual({ names: ['b'], trouble: { status: 413 } });
});

it('sends nothing that it cannot read', async () => {
  const sent: string[] = [];
  const lost = await sendOneByOne([scan('a'), scan('b')], {
    hash: async ({ name }) => (name === 'a' ? Promise.reject(new Error('gone')) : name),
    put: async (sha256) => {
      sent.push(sha256);
      return taken;
    },
  });
  expect([lost, sent]).toEqual([{ names: ['a'] }, ['b']]);
});
