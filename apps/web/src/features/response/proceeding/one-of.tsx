import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Words } from '#messages/locale.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';

type Props<Value extends string> = {
  readonly legend: string;
  readonly words: Readonly<Record<Value, Words>>;
  /** Those of them that can be meant here. */
  readonly of: readonly Value[];
  readonly chosen: Value | undefined;
  /** It was tried to send. */
  readonly wanting: boolean;
  readonly onChange: (chosen: Value | undefined) => void;
};

/** One of a few, by their names. */
export function OneOf<Value extends string>({ legend, words, of, chosen, wanting, onChange }: Props<Value>) {
  const { say } = useLanguage();
  return (
    <Choices
      one
      legend={legend}
      fault={wanting && chosen === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
      choices={of.map((value) => ({ value, label: say(words[value]) }))}
      chosen={chosen === undefined ? [] : [chosen]}
      onChange={([next]) => onChange(of.find((value) => value === next))}
    />
  );
}
