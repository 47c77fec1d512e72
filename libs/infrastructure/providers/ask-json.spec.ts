import { askJson } from './ask-json.js';

const asked = (text: string) => askJson(() => Promise.resolve(new Response(text)), 'https://provider.example', {});

it('keeps each digit of a number that is too large to be held, and every other number as it is', async () => {
  const text = '{"errcode":0,"msgid":2857321046813245441,"all":[900719925474099267,-1.5,1e300,9007199254740991]}';
  expect(await asked(text)).toEqual({
    status: 200,
    body: { errcode: 0, msgid: '2857321046813245441', all: ['900719925474099267', -1.5, 1e300, 9_007_199_254_740_991] },
  });
});

it('gives no body for what is no JSON', async () => expect(await asked('<html>')).toEqual({ status: 200 }));
