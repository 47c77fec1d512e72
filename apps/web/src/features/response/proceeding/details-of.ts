import type { ProceedingDetailsBody } from '../../../client/types.gen.js';

export type TypedDetails = Readonly<Record<'body' | 'caseNumber' | 'text', string>>;

/** Which proceeding it is, as it was typed; what was left empty is left out. */
export const detailsOf = (typed: TypedDetails): ProceedingDetailsBody => {
  const [body, caseNumber, text] = [typed.body.trim(), typed.caseNumber.trim(), typed.text.trim()];
  return { body, ...(caseNumber !== '' && { caseNumber }), ...(text !== '' && { text }) };
};
