import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { Select } from '../../../../kit/choices/select.js';
import { TextArea } from '../../../../kit/fields/text-area.js';
import { useLanguage } from '../../../../shared/language/language.js';
import type { Seen } from '../../../evidence/comparison/answers-from.js';
import { viewsOf } from '../../../evidence/comparison/views-of.js';

type Props = {
  readonly right: string | undefined;
  readonly seen: Seen;
  readonly viewLabel: string;
  readonly textLabel: string;
  readonly isTextOptional?: boolean;
  readonly onChange: (next: Seen) => void;
};

/** How somebody sees an element, and why. */
export function ViewFields({ right, seen, viewLabel, textLabel, isTextOptional = false, onChange }: Props) {
  const { say } = useLanguage();
  const views = viewsOf(right);
  return (
    <>
      <Select
        label={viewLabel}
        options={views.map((id) => ({ id, label: say(COMPARISON_VIEWS_NAMED[id]) }))}
        value={seen.view}
        onChange={(id) => onChange({ ...seen, view: views.find((one) => one === id) ?? null })}
      />
      <TextArea
        label={textLabel}
        isOptional={isTextOptional}
        rows={2}
        most={4_000}
        value={seen.text}
        onChange={(text) => onChange({ ...seen, text })}
      />
    </>
  );
}
