/** Days as people write them; undefined where it is no whole number above zero. */
export const wholeDays = (text: string): number | undefined => {
  const count = /^[0-9]{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return count > 0 ? count : undefined;
};
