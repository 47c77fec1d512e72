import type { Addition, Letterhead } from '#domain/letter/letter-texts.js';
import type { Association } from '#infrastructure/database/entities/association.js';
import { SANDBOX_NAMES, saysSandbox } from '#infrastructure/sandbox/sandbox-names.js';
import { plainPng } from '#infrastructure/files/plain-png.js';
import { invalid } from '../../http/http-problem.js';
import type { LetterAdditionBody, LetterheadBody, LetterNameBody, ProposeLetterBody } from './letter.dto.js';

const wordsOf = (body: LetterNameBody) => ({ 'zh-CN': body['zh-CN'], en: body.en });

/** What a version says, field by field; a letterhead for `letterhead`, an addition for everything else. */
export const contentOf = (
  { kind, letterhead, addition }: ProposeLetterBody,
  { sandbox }: Pick<Association, 'sandbox'>,
): Letterhead | Addition => {
  if (kind === 'letterhead') {
    if (addition) throw invalid('addition', 'unknown-field');
    return letterhead ? headOf(letterhead, sandbox) : missing('letterhead');
  }
  if (letterhead) throw invalid('letterhead', 'unknown-field');
  return addition ? additionOf(addition) : missing('addition');
};

const missing = (field: string): never => {
  throw invalid(field, 'missing');
};

/** The letterhead of a sandbox says so, whatever name it gives itself. */
const asSandbox = (name: LetterNameBody): LetterNameBody => ({
  'zh-CN': saysSandbox(name['zh-CN']) ? name['zh-CN'] : SANDBOX_NAMES.zh(name['zh-CN']),
  en: saysSandbox(name.en) ? name.en : SANDBOX_NAMES.en(name.en),
});

const headOf = ({ name, address, contact, footer, filing, logo }: LetterheadBody, isSandbox: boolean): Letterhead => {
  const picture = logo === undefined ? undefined : plainPng(Buffer.from(logo, 'base64'));
  return {
    name: wordsOf(isSandbox ? asSandbox(name) : name),
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
