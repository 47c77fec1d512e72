/** Up to so many are seen at once; more are found by typing. */
export const FEW = 12;
