import { useState } from 'react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { MoneyField } from '../../kit/fields/money-field.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { Specimen } from '../specimen.js';

export function FieldSection() {
  const { say } = useLanguage();
  const [sought, setSought] = useState('PL-2026');
  const [minorUnits, setMinorUnits] = useState<number | undefined>(3_000_000);
  return (
    <>
      <Specimen of="TextField">
        <TextField label={say(W.contact)} help={say(W.contactHelp)} />
        <TextField label={say(W.contact)} fault={say(W.needed)} />
      </Specimen>
      <Specimen of="TextField: isOptional, isDisabled, isReadOnly">
        <TextField label={say(W.account)} isOptional placeholder="lanyue_bags" />
        <TextField label={say(W.account)} isDisabled defaultValue="lanyue_bags" />
        <TextField label={say(W.contact)} isReadOnly defaultValue={say(W.longName)} />
      </Specimen>
      <Specimen of="TextArea">
        <TextArea label={say(W.facts1)} help={say(W.facts1Help)} defaultValue={say(W.story)} most={500} />
        <TextArea label={say(W.facts1)} fault={say(W.needed)} defaultValue={say(W.story)} most={20} rows={2} />
      </Specimen>
      <Specimen of="NumberField, MoneyField">
        <NumberField label={say(W.items)} defaultValue={4} minValue={1} maxValue={300} />
        <MoneyField label={say(W.claim)} minorUnits={minorUnits} onChange={setMinorUnits} />
        <NumberField label={say(W.items)} fault={say(W.needed)} />
      </Specimen>
      <Specimen of="SearchField">
        <SearchField label={say(W.docket)} placeholder={say(W.findWhat)} value="" />
        <SearchField label={say(W.docket)} placeholder={say(W.findWhat)} value={sought} onChange={setSought} />
      </Specimen>
    </>
  );
}
