/** Yuan as people write them, in hundredths; undefined where it is no amount of at most two decimals above zero. */
export const minorUnits = (text: string): number | undefined => {
  const [, whole, cents = ''] = /^([0-9]{1,10})(?:[.．]([0-9]{1,2}))?$/.exec(text.trim().replace(/[,，]/g, '')) ?? [];
  const units = whole === undefined ? 0 : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return units > 0 ? units : undefined;
};
