/**
 * Characters that are written for another one because they look like it, by the one that is meant. Latin after the
 * lookalikes of Unicode UTS #39, of Han those that were seen for the words of the lexicon.
 */
const BY_MEANT: Readonly<Record<string, string>> = {
  a: 'аαɑᴀ∀ꓮд',
  b: 'вьβ',
  c: 'сϲ',
  e: 'еєε',
  g: 'ɡ',
  h: 'нһ',
  i: 'іι',
  k: 'кκ',
  l: 'ӏ',
  m: 'м',
  n: 'ո',
  o: 'оοσ',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υ',
  x: 'хχ',
  y: 'уγ',
  高: '髙亯滈',
  仿: '彷倣髣',
  厂: '厰庁廠🏭',
  单: '単',
  跟: '哏',
  原: '厡',
  平: '泙',
  货: '貨',
};

export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_MEANT).flatMap(([meant, alike]) => [...alike].map((one) => [one, meant] as const)),
);

/** A character that is written in its halves, so that no filter finds it. */
export const SPLIT_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['亻方', '仿'],
  ['人方', '仿'],
  ['イ方', '仿'],
  ['化贝', '货'],
  ['亻七', '化'],
  ['亻匕', '化'],
  ['足艮', '跟'],
  ['𧾷艮', '跟'],
  ['亻介', '价'],
  ['人介', '价'],
  ['亻弋', '代'],
  ['人弋', '代'],
  ['厂泉', '原'],
  ['厂白小', '原'],
  ['厂日小', '原'],
]);
