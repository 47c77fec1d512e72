import type { Addition, Letterhead } from '#domain/letter/letter-texts.js';
import { plainPng } from '#infrastructure/files/plain-png.js';
import { invalid } from '../../http/http-problem.js';
import type { LetterAdditionBody, LetterheadBody, LetterNameBody, ProposeLetterBody } from './letter.dto.js';

const wordsOf = (body: LetterNameBody) => ({ 'zh-CN': body['zh-CN'], en: body.en });

/** What a version says, field by field; a letterhead for `letterhead`, an addition for everything else. */
export const contentOf = ({ kind, letterhead, addition }: ProposeLetterBody): Letterhead | Addition => {
  if (kind === 'letterhead') {
    if (addition) throw invalid('addition', 'unknown-field');
    return letterhead ? headOf(letterhead) : missing('letterhead');
  }
  if (letterhead) throw invalid('letterhead', 'unknown-field');
  return addition ? additionOf(addition) : missing('addition');
};

const missing = (field: string): never => {
  throw invalid(field, 'missing');
};

const headOf = ({ name, address, contact, footer, filing, logo }: LetterheadBody): Letterhead => {
  const picture = logo === undefined ? undefined : plainPng(Buffer.from(logo, 'base64'));
  return {
    name: wordsOf(name),
    ...(address && { address: wordsOf(address) }),
    ...(contact && { contact: wordsOf(contact) }),
    ...(footer && { footer: wordsOf(footer) }),
    ...(filing !== undefined && { filing }),
    ...(picture && { logo: picture.toString('base64') }),
  };
};

const additionOf = ({ before, after }: LetterAdditionBody): Addition => ({
  ...(before && { before: wordsOf(before) }),
  ...(after && { after: wordsOf(after) }),
});
