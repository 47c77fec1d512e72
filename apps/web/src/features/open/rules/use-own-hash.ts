import { useEffect, useState } from 'react';
import { hashFile } from '../../service/hash-file.js';

/**
 * SHA-256 of a rulebook's canonical JSON (RFC 8785), computed here: of all that it says but the hash itself, the day
 * and the version that follows, which stand beside the text.
 */
export function useOwnHash(book: object | undefined): string | undefined {
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    if (!book) return;
    let is = true;
    const said = Object.entries(book).filter(([name]) => !BESIDE.has(name));
    void hashFile(new Blob([canonical(Object.fromEntries(said))])).then((made) => is && setHash(made));
    return () => void (is = false);
  }, [book]);
  return hash;
}

const BESIDE: ReadonlySet<string> = new Set(['hash', 'inForceFrom', 'next']);

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`);
  return `{${members.join(',')}}`;
};
