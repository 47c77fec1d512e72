/**
 * Makes the examples marked `"made": true` of labelled.json anew out of those written by hand, and gives every example
 * its half. It shares nothing with the screener: its tables are its own, and short.
 *
 *   node test/screening/make-variants.mjs
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('./labelled.json', import.meta.url);
/**
 * The first of labelled-1, labelled-2 and so on that halves the set evenly: in the smaller half at least 46 of 100 of
 * the examples reported and of those not, 42 of each word, and 30 of each kind and field; and each word in both halves
 * in each spelling (but for the kinds abbreviation, described and entangled).
 */
const SALT = 'labelled-478';

/** The characters of each word, and what may be written in place of each. */
const WORDS = {
  高仿: ['高', '仿'],
  A货: ['A', '货'],
  原单: ['原', '单'],
  跟单: ['跟', '单'],
  原厂: ['原', '厂'],
  平价替代: ['平', '价', '替', '代'],
};
const PINYIN = {
  高: 'gao',
  仿: 'fang',
  A: 'A',
  货: 'huo',
  原: 'yuan',
  单: 'dan',
  跟: 'gen',
  厂: 'chang',
  平: 'ping',
  价: 'jia',
  替: 'ti',
  代: 'dai',
};
const TRADITIONAL = { 仿: '倣', 货: '貨', 单: '單', 厂: '廠', 价: '價' };
const LOOKALIKE = { 高: '髙', A: 'Ａ', 单: '単', 原: '厡', 代: '伐' };
const SPLIT = { 仿: '亻方', 货: '化贝', 原: '厂白小', 跟: '足艮', 代: '亻弋', 价: '亻介' };
const HOMOPHONE = { 仿: '纺', A: '诶', 原: '源', 跟: '根', 平: '苹' };
const SIGNS = ['🌙', '♡', '·', '…', '_', '丶', '🧧', '^', '✿', '➕'];

const instead = (table) => (characters) => characters.map((one) => table[one] ?? one).join('');
const between = (sign) => (characters) => characters.join(sign);

/** Each way of spelling, the kind it counts as, and how it writes a word; `number` differs from example to example. */
const WAYS = [
  ['spaced', between(' ')],
  ['spaced', between('\u3000')],
  ['signs', (characters, number) => characters.join(SIGNS[number % SIGNS.length])],
  ['signs', between('\u200b')],
  ['signs', (characters) => characters.map((one) => `「${one}」`).join('')],
  ['pinyin', instead(PINYIN)],
  ['pinyin', ([first, ...others]) => first + others.map((one) => PINYIN[one]).join('')],
  ['traditional', instead(TRADITIONAL)],
  ['lookalike', instead(LOOKALIKE)],
  ['split', instead(SPLIT)],
  ['homophone', instead(HOMOPHONE)],
  [
    'mixed',
    ([first, ...others], number) =>
      [LOOKALIKE[first] ?? first, ...others.map((one) => PINYIN[one])].join(SIGNS[number % SIGNS.length]),
  ],
];

const OF_EACH_WORD = 12;
/** A seller of a genuine brand's goods has nothing to disguise; who warns or reports may quote a disguised word. */
const UNREPORTED = ['warning-denial', 'news'];
const OF_UNREPORTED = 30;

const digest = (text) => createHash('sha256').update(`${SALT}:${text}`).digest();
const number = (text) => digest(text).readUInt32BE(0);
/** An example made out of another falls into the half of that other, so that no text stands in both. */
const halfOf = ({ id, from }) => (digest(from ?? id)[0] % 2 === 0 ? 'tune' : 'held-out');
const inOrderOfHash = (examples, purpose) =>
  examples
    .map((example) => [number(`${purpose}:${example.id}`), example])
    .sort(([a], [b]) => a - b)
    .map(([, example]) => example);

const byHand = JSON.parse(readFileSync(FILE, 'utf8')).filter(({ made }) => made !== true);

const made = [];
const used = new Set();

/** Writes `word` in `example` in the first way, from the given one on, that changes it. */
const make = (example, word, way) => {
  for (let step = 0; step < WAYS.length; step += 1) {
    const [kind, write] = WAYS[(way + step) % WAYS.length];
    const spelling = write(WORDS[word], number(example.id));
    if (spelling === word) continue;
    const { field, text, words } = example;
    used.add(example.id);
    made.push({
      id: `w-${String(byHand.length + made.length + 1).padStart(4, '0')}`,
      field,
      text: text.replaceAll(word, spelling),
      words,
      kind: words.length > 0 ? kind : example.kind,
      made: true,
      from: example.id,
    });
    return;
  }
};

for (const word of Object.keys(WORDS)) {
  const sources = byHand.filter(
    ({ id, words, kind, text }) => !used.has(id) && words.includes(word) && kind === 'plain' && text.includes(word),
  );
  inOrderOfHash(sources, word)
    .slice(0, OF_EACH_WORD)
    .forEach((example, index) => make(example, word, index));
}
const unreported = byHand.filter(
  ({ words, kind, text }) =>
    words.length === 0 && UNREPORTED.includes(kind) && Object.keys(WORDS).some((word) => text.includes(word)),
);
inOrderOfHash(unreported, 'unreported')
  .slice(0, OF_UNREPORTED)
  .forEach((example, index) =>
    make(
      example,
      Object.keys(WORDS).find((word) => example.text.includes(word)),
      index,
    ),
  );

/** Spaces that nobody would see are written as escapes. */
const json = (value) =>
  JSON.stringify(value).replace(/[\u200b\u3000]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const written = (value) => (Array.isArray(value) ? `[${value.map(json).join(', ')}]` : json(value));
const lines = ({ id, field, text, words, kind, trade, made: isMade, from }) =>
  Object.entries({ id, half: halfOf({ id, from }), field, text, words, kind, trade, made: isMade, from })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    "${key}": ${written(value)}`)
    .join(',\n');
const all = [...byHand, ...made].map((example) => `  {\n${lines(example)}\n  }`);
writeFileSync(FILE, `[\n${all.join(',\n')}\n]\n`);
