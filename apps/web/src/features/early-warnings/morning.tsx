import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import type { WarningMorning } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import f from '../quick-filing/filing.module.css';
import { shareText } from './figures.js';
import { WarningCard } from './warning-card.js';

/** One morning: for which festival, how often the same reckoning was wrong, and who stood out. */
export function Morning({ one, ofStaff }: { readonly one: WarningMorning; readonly ofStaff: boolean }) {
  const { say, locale } = useLanguage();
  const { morningId, festivalName, festivalOn, on, subjects, falseAlarms, triedMornings, lasted, warnings } = one;
  const facts = [
    { name: say(W.festival), value: `${festivalName} ${festivalOn}` },
    ...(ofStaff ? [{ name: say(W.subjects), value: subjects.toLocaleString(locale) }] : []),
    { name: say(W.falseAlarms), value: triedMornings === 0 ? say(W.noTrial) : shareText(falseAlarms, locale) },
    { name: say(W.lasted), value: lasted.whole === 0 ? say(W.noEarlier) : shareText(lasted, locale) },
  ];
  return (
    <>
      <Card title={`${on} · ${say(W.morning)}`}>
        <div className={f.stack}>
          <DescriptionList facts={facts} />
          {warnings.length === 0 && <p className={f.quiet}>{say(W.quietDay)}</p>}
        </div>
      </Card>
      {warnings.map((warning) => (
        <WarningCard key={warning.warning} morningId={morningId} one={warning} />
      ))}
    </>
  );
}
