import { useState } from 'react';

/** What was so when it was first known. A tab that opened by itself stays, whatever then becomes of its list. */
export function useFirstKnown<T extends string>(known: T | undefined): T | undefined {
  const [first, setFirst] = useState(known);
  if (first === undefined && known !== undefined) setFirst(known);
  return first ?? known;
}
