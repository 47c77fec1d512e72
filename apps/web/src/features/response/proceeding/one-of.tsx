import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Words } from '#messages/locale.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';

type Props<Value extends string> = {
  readonly legend: string;
  readonly words: Readonly<Record<Value, Words>>;
  /** The one of them that cannot be meant here. */
  readonly without?: string;
  readonly chosen: Value | undefined;
  /** It was tried to send. */
  readonly wanting?: boolean;
  readonly onChange: (chosen: Value | undefined) => void;
};

/** One of a few, by their names. */
export function OneOf<Value extends string>(props: Props<Value>) {
  const { legend, words, without, chosen, wanting = false, onChange } = props;
  const { say } = useLanguage();
  const isOne = (name: string): name is Value => Object.hasOwn(words, name) && name !== without;
  const all = Object.keys(words).filter(isOne);
  return (
    <Choices
      one
      legend={legend}
      fault={wanting && chosen === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
      choices={all.map((value) => ({ value, label: say(words[value]) }))}
      chosen={chosen === undefined ? [] : [chosen]}
      onChange={([next]) => onChange(all.find((value) => value === next))}
    />
  );
}
