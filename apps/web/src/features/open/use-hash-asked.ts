import { useState } from 'react';
import { useTyped } from '../../kit/fields/use-typed.js';
import { hashFile } from '../service/hash-file.js';

const HASH = /^[0-9a-f]{64}$/;

/**
 * What is asked by the hash of a file: typed, or counted here of a file that stays here. `ask` gets it plain.
 */
export function useHashAsked(given: string | undefined, notOne: string, ask: (hash: string) => void) {
  const [typed, setTyped] = useTyped(given);
  const [fault, setFault] = useState<string>();
  const [isHashing, setHashing] = useState(false);
  const askFor = (text: string): void => {
    const plain = text.replace(/\s/g, '').toLowerCase();
    setFault(HASH.test(plain) ? undefined : notOne);
    if (HASH.test(plain)) ask(plain);
  };
  const add = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    setHashing(true);
    const hash = await hashFile(file).finally(() => setHashing(false));
    askFor(hash);
  };
  return {
    typed,
    setTyped,
    fault,
    isHashing,
    askTyped: () => askFor(typed),
    add: (files: readonly File[]) => void add(files),
  };
}
