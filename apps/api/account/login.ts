/** The one spelling under which a login is kept and found. */
export const loginOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
