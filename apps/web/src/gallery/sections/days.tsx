import { useState } from 'react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { DateField } from '../../kit/dates/date-field.js';
import { DatePicker } from '../../kit/dates/date-picker.js';
import { DateRangePicker, type DayRange } from '../../kit/dates/date-range-picker.js';
import { useLanguage } from '../../shared/language/language.js';
import { Specimen } from '../specimen.js';

/** As the association's calendar tells it; here, for show, the weekends. */
const isOff = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

export function DaySection() {
  const { say } = useLanguage();
  const [day, setDay] = useState<string | undefined>('2026-11-27');
  const [range, setRange] = useState<DayRange | undefined>({ from: '2026-11-02', to: '2026-11-20' });
  const noteOf = (one: string) => (isOff(one) ? say(W.holiday) : undefined);
  return (
    <>
      <Specimen of="DateField">
        <DateField label={say(W.bought)} value="2026年11月28日" noteOf={noteOf} />
        <DateField label={say(W.bought)} value="2026-11-19" fault={say(W.past)} />
      </Specimen>
      <Specimen of="DatePicker">
        <DatePicker label={say(W.hearing)} value={day} onChange={setDay} isOff={isOff} noteOf={noteOf} />
        <DatePicker label={say(W.hearing)} isOff={isOff} fault={say(W.needed)} />
        <DatePicker label={say(W.hearing)} isDisabled value="2026-11-27" />
      </Specimen>
      <Specimen of="DateRangePicker">
        <DateRangePicker label={say(W.filed)} value={range} onChange={setRange} isOff={isOff} />
      </Specimen>
    </>
  );
}
