import { random } from '../../shared/connection/random.js';
import { useKept } from '../../shared/connection/use-kept.js';

export type Mark = {
  readonly id: string;
  readonly place: number;
  readonly words: string;
  readonly by?: string | undefined;
};
export type Marks = {
  readonly marks: readonly Mark[];
  readonly isPending: boolean;
  /** True when it is kept: what was typed goes. */
  readonly mark: (at: number, words: string) => Promise<boolean>;
};

/** What somebody outside the office marks for itself while it compares: kept in this tab, and told to nobody. */
export function useOwnMarks(disputeId: string, number: string): Marks {
  const { value, set } = useKept<readonly Mark[]>(`marks:${disputeId}:${number}`, []);
  const mark = (at: number, words: string): Promise<boolean> => {
    set([...value, { id: random(), place: at, words }]);
    return Promise.resolve(true);
  };
  return { marks: value, isPending: false, mark };
}
