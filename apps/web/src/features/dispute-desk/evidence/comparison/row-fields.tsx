import { COMPARISON_WORDS as W, ROW_OF } from '#messages/ui/desk-comparison.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { ComboBox } from '../../../../kit/choices/combo-box.js';
import { Select } from '../../../../kit/choices/select.js';
import { TextField } from '../../../../kit/fields/text-field.js';
import { FieldRow, Fieldset } from '../../../../kit/form/fieldset.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { numberOf } from '../../../evidence/number-of.js';
import { spotOf } from '../../../evidence/comparison/place-of.js';
import type { PlaceDraft, RowDraft } from '../../../evidence/comparison/row-draft.js';
import { ViewFields } from './view-fields.js';

/** Up to so many are seen at once; more are found by typing. */
const FEW = 12;

type Exhibits = { readonly exhibits: readonly ExhibitBody[] };
type Props = Exhibits & {
  readonly number: number;
  readonly right: string | undefined;
  readonly row: RowDraft;
  readonly onChange: (next: RowDraft) => void;
  readonly onDrop: (() => void) | undefined;
};

/** One element: what it is, where it stands on both sides, and how its filer sees it. */
export function RowFields({ number, right, row, exhibits, onChange, onDrop }: Props) {
  const { say, tell } = useLanguage();
  const { element, original, accused, view, text } = row;
  return (
    <Fieldset legend={tell(ROW_OF, { number, element })}>
      <TextField
        label={say(W.element)}
        help={say(W.elementHelp)}
        value={element}
        onChange={(next) => onChange({ ...row, element: next })}
      />
      <PlaceFields
        label={say(W.original)}
        place={original}
        exhibits={exhibits}
        onChange={(next) => onChange({ ...row, original: next })}
      />
      <PlaceFields
        label={say(W.accused)}
        place={accused}
        exhibits={exhibits}
        onChange={(next) => onChange({ ...row, accused: next })}
      />
      <ViewFields
        right={right}
        seen={{ view, text }}
        viewLabel={say(W.view)}
        textLabel={say(W.why)}
        isTextOptional
        onChange={(next) => onChange({ ...row, ...next })}
      />
      {onDrop && (
        <div>
          <Button size="small" onPress={onDrop}>
            {say(W.dropRow)}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}

type Place = Exhibits & {
  readonly label: string;
  readonly place: PlaceDraft;
  readonly onChange: (next: PlaceDraft) => void;
};

/** An exhibit, found by its number or what it is called, and the place in it. */
function PlaceFields({ label, place, exhibits, onChange }: Place) {
  const { say } = useLanguage();
  const options = exhibits
    .filter(({ number, translationOf }) => number !== undefined || translationOf !== undefined)
    .map(({ evidenceId, description }) => ({
      id: evidenceId,
      label: [numberOf(exhibits, evidenceId), description].filter((part) => part !== undefined).join(' '),
    }));
  const Pick = options.length > FEW ? ComboBox : Select;
  return (
    <FieldRow>
      <Pick
        label={label}
        options={options}
        value={place.evidenceId}
        onChange={(evidenceId) => onChange({ ...place, evidenceId })}
      />
      <TextField
        isOptional
        label={say(W.place)}
        help={say(W.placeHelp)}
        fault={spotOf(place.at) ? undefined : say(W.placeFault)}
        value={place.at}
        onChange={(at) => onChange({ ...place, at })}
      />
    </FieldRow>
  );
}
