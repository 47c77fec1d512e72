import { useEffect, useState } from 'react';

/** What is being typed into a field; it begins anew with what is asked for, as the address says it. */
export function useTyped(asked = '') {
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return [typed, setTyped] as const;
}
