/** Enough to know one's own address by, and no more. */
export const maskedMail = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, Math.min(2, at))}****${address.slice(at)}`;
};
