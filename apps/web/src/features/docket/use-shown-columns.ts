import { useState } from 'react';

const KEPT = 'parley:docket-columns';
/** What few look at is there to be added. */
const AWAY: ReadonlySet<string> = new Set(['items', 'filedAt', 'openTasks', 'tags', 'risk']);

/** Which columns somebody wants to see on this machine. */
export function useShownColumns(ids: readonly string[]) {
  const [shown, setShown] = useState<ReadonlySet<string>>(
    () => kept(ids) ?? new Set(ids.filter((id) => !AWAY.has(id))),
  );
  const choose = (next: ReadonlySet<string>): void => {
    setShown(next);
    try {
      localStorage.setItem(KEPT, JSON.stringify([...next]));
    } catch {
      // it lives as long as the page then
    }
  };
  return [shown, choose] as const;
}

const kept = (ids: readonly string[]): ReadonlySet<string> | undefined => {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    return Array.isArray(names) ? new Set(ids.filter((id) => names.includes(id))) : undefined;
  } catch {
    return undefined;
  }
};
