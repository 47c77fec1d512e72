/** Which commission made an award, and under which number: sealed as one text, so that both can be erased. */
export type AwardDetails = { readonly commission?: string; readonly number?: string };

export const sealedDetails = (details: Required<AwardDetails>): string => JSON.stringify(details);

/** Nothing of it once it was erased. */
export const detailsIn = (text: string | undefined): AwardDetails => {
  const { commission, number } = JSON.parse(text ?? '{}') as AwardDetails;
  return { ...(commission !== undefined && { commission }), ...(number !== undefined && { number }) };
};
