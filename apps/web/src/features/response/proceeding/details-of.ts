import type { ProceedingDetailsBody } from '../../../client/types.gen.js';

/** Which proceeding it is, as it was typed; what was left empty is left out. */
export const detailsOf = (typed: Readonly<Record<'body' | 'caseNumber' | 'text', string>>): ProceedingDetailsBody => {
  const [body, caseNumber, text] = [typed.body.trim(), typed.caseNumber.trim(), typed.text.trim()];
  return { body, ...(caseNumber !== '' && { caseNumber }), ...(text !== '' && { text }) };
};
