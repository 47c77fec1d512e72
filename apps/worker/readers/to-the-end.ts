/** The smallest page that any of them reads: with fewer events it has come to the end, and an append tells of more. */
const FULL = 500;

export const toTheEnd = (pass: () => Promise<number>) => async (): Promise<number> => {
  const found = await pass();
  return found < FULL ? 0 : found;
};
