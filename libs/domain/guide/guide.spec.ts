import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.js';
import { GUIDE } from './current.js';
import { AVENUES, avenuesFor, holds, LETTERS, nextQuestion, standing, type Answers, type Conditions } from './guide.js';
import { ANSWERS } from './questions.js';

/** Every way through the questions, to its end. */
function* paths(answers: Answers = {}): Generator<Answers> {
  const asked = nextQuestion(GUIDE.questions, answers);
  if (!asked) yield answers;
  else for (const answer of asked.answers) yield* paths({ ...answers, [asked.code]: answer });
}
const all = [...paths()];
const open = (answers: Answers) => avenuesFor(GUIDE.rules, answers);
const named = (answers: Answers) => open(answers).map(({ avenue }) => avenue);
const given = (fits: Conditions) => {
  const some = all.filter((answers) => holds(fits, answers));
  expect(some).not.toEqual([]);
  return some;
};
const HOLDER = { who: 'right-holder', matter: 'mark', proof: 'proven', place: 'link', state: 'nowhere' };

it('ends every path in at least one avenue, within eight questions', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((answers) => open(answers).length === 0)).toEqual([]);
  expect(Math.max(...all.map((answers) => Object.keys(answers).length))).toBe(8);
});

it('gives every answer, reaches every avenue, and has no rule, letter or hint that nobody is shown', () => {
  const answered = new Set(all.flatMap((answers) => Object.entries(answers).map(([q, a]) => `${q}:${a}`)));
  const everything = Object.entries(ANSWERS).flatMap(([q, some]) => some.map((a) => `${q}:${a}`));
  expect([...answered].sort()).toEqual(everything.sort());
  expect([...new Set(all.flatMap(named))].sort()).toEqual([...AVENUES].sort());
  const shown = new Set(all.flatMap(open).flatMap(({ reasons }) => reasons));
  expect(GUIDE.rules.filter((rule) => !shown.has(rule))).toEqual([]);
  const letters = [...shown].flatMap((rule) => ('letter' in rule ? [rule.letter] : []));
  expect([...new Set(letters)].sort()).toEqual([...LETTERS].sort());
  expect(GUIDE.hints.filter(({ when }) => !all.some((answers) => holds(when as Conditions, answers)))).toEqual([]);
});

it('tells of each avenue once, and on what it rests, what to have ready, what time it takes and what it does not do', () => {
  expect(GUIDE.avenues.map(({ avenue }) => avenue).sort()).toEqual([...AVENUES].sort());
  for (const { grounds, ready, times, limits } of GUIDE.avenues)
    for (const part of [grounds, ready, times, limits]) expect(part.length).toBeGreaterThan(0);
  const ruled = [
    ...GUIDE.rules,
    ...GUIDE.hints,
    ...GUIDE.avenues.flatMap((one) => [...one.grounds, ...one.ready, ...one.times, ...one.limits]),
  ];
  expect(ruled.filter(({ clause, source }) => clause === '' || source === '')).toEqual([]);
  // what is marked as not compared in the facts is not told as law
  expect(ruled.filter(({ source, confidence }) => /K-(high|med|low)/.test(source) && confidence === 'law')).toEqual([]);
});

it('sends nobody without a right of its own, or without a paper that shows it, against others', () => {
  const against = ['complaint', 'letter', 'court', 'authority'];
  for (const answers of given({ proof: ['not-mine', 'unproven'] })) {
    expect(named(answers)[0]).toBe('nothing');
    expect(named(answers).filter((avenue) => against.includes(avenue))).toEqual([]);
  }
});

it('tells whoever may complain what a malicious notice costs, and that an honest error does not', () => {
  for (const answers of all.filter((one) => named(one).includes('complaint'))) {
    const hints = GUIDE.hints.filter(({ when }) => holds(when as Conditions, answers)).map(({ code }) => code);
    expect(hints).toEqual(expect.arrayContaining(['malicious-doubles', 'honest-error']));
  }
});

it('leads to a court or an authority once a declaration was forwarded, and never to another complaint', () => {
  for (const answers of given({ state: ['declared'] }))
    expect(named(answers)).toEqual(['court', 'authority', 'mediation']);
});

it.each([
  [
    'a right, a link, a seller who was not asked',
    { ...HOLDER, other: 'unasked', wish: 'stop' },
    ['complaint', 'letter'],
  ],
  ['the same, who refuses', { ...HOLDER, other: 'refuses', wish: 'stop' }, ['complaint', 'letter', 'court']],
  ['the same, who is willing', { ...HOLDER, other: 'willing', wish: 'stop' }, ['negotiation', 'complaint', 'letter']],
  ['hours that count', { ...HOLDER, other: 'refuses', wish: 'urgent' }, ['complaint', 'court']],
  [
    'a design that nobody examined',
    { ...HOLDER, matter: 'patent', report: 'without-report', other: 'refuses', wish: 'stop' },
    ['mediation', 'complaint', 'letter', 'court'],
  ],
  ['money', { ...HOLDER, other: 'refuses', wish: 'money' }, ['mediation', 'court']],
  [
    'a notice by the platform',
    { who: 'accused', accusation: 'by-platform', stand: 'mistaken' },
    ['letter', 'mediation', 'court'],
  ],
  [
    'the association’s link',
    { who: 'accused', accusation: 'by-association', stand: 'malicious' },
    ['counter-notice', 'court'],
  ],
  [
    'an arbitration clause',
    { who: 'partner', cooperation: 'account', suit: 'none', clause: 'commission', other: 'refuses' },
    ['arbitration', 'mediation'],
  ],
  ['an unsafe purchase', { who: 'buyer', bought: 'unsafe' }, ['authority', 'tip']],
])('answers %s', (_, answers: Answers, avenues) => {
  expect(nextQuestion(GUIDE.questions, answers)).toBeUndefined();
  expect(named(answers)).toEqual(avenues);
});

it('forgets what was answered to questions that a changed answer took away', () => {
  const answers = { ...HOLDER, other: 'refuses', wish: 'money' };
  expect(standing(GUIDE.questions, { ...answers, proof: 'not-mine' })).toEqual({
    who: 'right-holder',
    matter: 'mark',
    proof: 'not-mine',
  });
  expect(standing(GUIDE.questions, { ...answers, who: 'onlooker' })).toEqual({ who: 'onlooker' });
});

it('has another version whenever anything in it is changed', () => {
  const hash = createHash('sha256')
    .update(canonicalJson(GUIDE as never))
    .digest('hex');
  expect([GUIDE.version, hash]).toEqual([
    '2026-11',
    'b09936bf68a4704f84d36acb977643eac17004462bc5a350c076c945aefeaa35',
  ]);
});
