const HAN = /\p{Script=Han}/u;
/** Two Latin words in a row, which no Chinese text of ours holds once the facts are taken out. */
const LATIN_SENTENCE = /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/;
const BROKEN = /undefined|\[object|NaN|Invalid|null/;

/**
 * Fails unless both texts are there, each in its own language. `facts` are what persons wrote, in whatever language.
 */
export const wellTold = (zh: string, en: string, facts: readonly string[] = []): void => {
  const own = (text: string) => facts.reduce((rest, fact) => rest.replaceAll(fact, ''), text);
  expect(zh).toMatch(HAN);
  expect(own(zh)).not.toMatch(LATIN_SENTENCE);
  expect(own(en)).toMatch(/[A-Za-z]/);
  expect(own(en).replaceAll(/法[发释]〔\d+〕\d+号/g, '')).not.toMatch(HAN);
  for (const text of [zh, en]) {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(BROKEN);
  }
};
