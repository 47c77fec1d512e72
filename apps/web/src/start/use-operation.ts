import { useEffect, useState } from 'react';
import type { Operation } from './operation-rows.js';

const PAUSE = 10_000;

/** How the installation runs, asked again as long as the page is looked at; undefined while it does not say. */
export function useOperation(): Operation | undefined {
  const [operation, setOperation] = useState<Operation>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      try {
        const response = document.hidden ? undefined : await fetch('/operation');
        if (response) setOperation(response.ok ? ((await response.json()) as Operation) : undefined);
      } catch {
        setOperation(undefined);
      }
      timer = setTimeout(() => void ask(), PAUSE);
    };
    void ask();
    return () => clearTimeout(timer);
  }, []);
  return operation;
}
