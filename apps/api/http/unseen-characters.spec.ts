import { isSeen, unseenIn } from './unseen-characters.js';

describe('a name', () => {
  it.each([
    ['a space of no width', 'Nor\u200bthwind', 'U+200B'],
    ['a byte order mark', '\ufeffNorthwind', 'U+FEFF'],
    ['a soft hyphen', 'North\u00adwind', 'U+00AD'],
    ['a word joiner', 'North\u2060wind', 'U+2060'],
    ['an override of direction', 'Northwind \u202egnp.exe', 'U+202E'],
    ['an isolate', '\u2066Northwind\u2069', 'U+2066'],
    ['a mark of direction', 'Northwind\u200f', 'U+200F'],
    ['an Arabic mark of direction', 'Northwind\u061c', 'U+061C'],
    ['tags', 'Northwind\u{e0041}\u{e0042}', 'U+E0041'],
    ['a flag of tags that is none', '\u{1f3f4}\u{e0041}\u{e0042}\u{e007f}', 'U+E0041'],
    ['a joiner between letters that do not join', 'North\u200dwind', 'U+200D'],
    ['a non-joiner between ideographs', '北\u200c风', 'U+200C'],
    ['a selector of variants after an ideograph', '葛\u{e0100}西', 'U+E0100'],
    ['a selector after a letter', 'A\ufe0fB', 'U+FE0F'],
    ['a filler', '北\u3164风', 'U+3164'],
    ['a line end', 'North\nwind', 'U+000A'],
    ['a line separator', 'North\u2028wind', 'U+2028'],
    ['half a character', 'North\ud800wind', 'U+D800'],
    ['an annotation', '北\ufff9风\ufffb', 'U+FFF9'],
  ])('has no place for %s', (_, name, character) => expect(unseenIn(name)).toBe(character));

  it.each([
    ['in Chinese', '杭州北风（集团）有限公司·分公司'],
    ['in Persian with a non-joiner', 'شرکت می\u200cخواهم'],
    ['in Hindi with a joiner after the virama', 'क्\u200dष'],
    ['in Sinhala, as Sri Lanka writes itself', 'ශ්\u200dරී ලංකා'],
    ['in Bengali with a joiner before the virama', 'র\u200d্যাম'],
    ['in Mongolian with a selector', 'ᠮᠣᠩᠭ᠋ᠣᠯ\u180eᠠ'],
    ['in Uyghur', 'شىنجاڭ'],
    ['with a heart', '爱\u2764\ufe0f的小店'],
    ['with a family', '👨\u200d👩\u200d👧 shop'],
    ['with the flag of Scotland', 'Kilts \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['with a keycap', 'No. 1\ufe0f\u20e3'],
  ])('may be written %s', (_, name) => expect(unseenIn(name)).toBeUndefined());

  it('has something to be read', () => {
    for (const blank of ['', ' ', '\u3000', '\u200b', '\u2800\u3164', '\u{e0041}']) expect(isSeen(blank)).toBe(false);
    expect(isSeen('。')).toBe(true);
  });
});
