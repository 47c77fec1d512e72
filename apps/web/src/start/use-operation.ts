import { useEffect, useState } from 'react';
import { again } from './again.js';
import type { Operation } from './operation-rows.js';

const PAUSE = 10_000;

/** How the installation runs, asked again as long as the page is looked at; undefined while it does not say. */
export function useOperation(): Operation | undefined {
  const [operation, setOperation] = useState<Operation>();
  useEffect(() => {
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      try {
        const response = await fetch('/operation');
        setOperation(response.ok ? ((await response.json()) as Operation) : undefined);
      } catch {
        setOperation(undefined);
      }
    };
    return again(ask, PAUSE);
  }, []);
  return operation;
}
