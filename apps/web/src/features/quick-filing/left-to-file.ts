import type { Line } from './lines.js';
import type { Fate } from './use-filing.js';

type Told = Pick<Fate, 'filed' | 'draftId'> & { readonly group: { readonly lines: readonly Line[] } };

/** Lines as they could be pasted again, of what was neither filed nor kept as a draft; nothing where all was. */
export function leftToFile(lines: readonly Line[], fates: readonly Told[]): string {
  const done = fates.flatMap(({ group, filed, draftId }) => (filed || draftId !== undefined ? group.lines : []));
  return lines
    .filter(({ id, url, fault }) => fault !== 'twice' && !done.some((one) => one.id === id && one.url === url))
    .map(({ url, title, seller, account }) => [url, title, seller, account].map(quoted).join('\t').trimEnd())
    .join('\n');
}

const quoted = (cell: string): string => (/["\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
