import { polyphonic } from 'pinyin-pro';

const sounds = new Map<string, readonly string[]>();
const HAN = /\p{Script=Han}/u;

/** Whether a character is of the Chinese script. */
export const isHan = (char: string): boolean => HAN.test(char);

/** All ways to say a Chinese character, in pinyin without tones; of others none. */
export function soundsOf(char: string): readonly string[] {
  let known = sounds.get(char);
  if (known === undefined) {
    known = isHan(char) ? (polyphonic(char, { toneType: 'none', type: 'array', v: true })[0] ?? []) : [];
    sounds.set(char, known);
  }
  return known;
}
