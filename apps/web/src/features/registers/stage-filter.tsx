import type { Words } from '#messages/locale.js';
import { DESK_REGISTERS as W } from '#messages/ui/desk-registers.js';
import { Select } from '../../kit/choices/select.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './registers.module.css';

type Props<T extends string> = {
  readonly of: readonly T[];
  readonly words: Readonly<Record<T, Words>>;
  readonly stage: T | undefined;
  readonly onStage: (stage: string | undefined) => void;
};
const ANY = 'any';

/** Narrows a list to one state, at once. */
export function StageFilter<T extends string>({ of, words, stage, onStage }: Props<T>) {
  const { say } = useLanguage();
  return (
    <div className={s.filter}>
      <Select
        label={say(W.stage)}
        options={[{ id: ANY, label: say(W.anyStage) }, ...of.map((id) => ({ id, label: say(words[id]) }))]}
        value={stage ?? ANY}
        onChange={(id) => onStage(id === null || id === ANY ? undefined : id)}
      />
    </div>
  );
}
