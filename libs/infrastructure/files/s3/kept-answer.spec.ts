import { keptAnswer } from './kept-answer.js';

const answers = (works: () => boolean) => {
  let [asked, at] = [0, 0];
  const kept = keptAnswer(
    async () => {
      asked += 1;
      if (!works()) throw new Error('does not');
    },
    () => new Date(at),
  );
  const outcome = () =>
    kept.ask().then(
      () => 'works',
      () => 'does not',
    );
  return { outcome, doubt: kept.doubt, pass: (milliseconds: number) => (at += milliseconds), asked: () => asked };
};

it('asks once for half a minute while it works, and anew where something was heard', async () => {
  const { outcome, doubt, pass, asked } = answers(() => true);
  expect([await outcome(), await outcome(), asked()]).toEqual(['works', 'works', 1]);
  pass(30_000);
  expect([await outcome(), asked()]).toEqual(['works', 2]);
  doubt();
  expect([await outcome(), asked()]).toEqual(['works', 3]);
});
it('asks every three seconds while it does not, whatever is heard', async () => {
  let works = false;
  const { outcome, doubt, pass, asked } = answers(() => works);
  expect([await outcome(), await outcome(), asked()]).toEqual(['does not', 'does not', 1]);
  doubt();
  works = true;
  expect([await outcome(), asked()]).toEqual(['does not', 1]);
  pass(3_000);
  expect([await outcome(), asked()]).toEqual(['works', 2]);
});
