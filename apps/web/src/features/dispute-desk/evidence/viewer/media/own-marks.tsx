import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { random } from '../../../../../shared/connection/random.js';
import { useKept } from '../../../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { useCase } from '../../../use-case.js';
import { MarkList, type Mark } from './mark-list.js';

type Props = { readonly number: string; readonly at: number; readonly onSeek: (second: number) => void };

/** What somebody outside the office marks for itself while it compares: kept in this tab, and told to nobody. */
export function OwnMarks({ number, at, onSeek }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const { value, set } = useKept<readonly Mark[]>(`marks:${disputeId}:${number}`, []);
  const mark = (words: string): Promise<boolean> => {
    set([...value, { id: random(), place: at, words }]);
    return Promise.resolve(true);
  };
  return <MarkList {...{ number, at, onSeek }} marks={value} help={say(W.markOwn)} onMark={mark} />;
}
