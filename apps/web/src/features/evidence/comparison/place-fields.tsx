import { COMPARISON_WORDS as W } from '#messages/ui/desk-comparison.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Pick } from '../../../shared/parts/pick.js';
import { Line } from '../../response/proceeding/line.js';
import { numberOf } from '../number-of.js';
import { spotOf } from './place-of.js';
import type { PlaceDraft } from './row-draft.js';

type Props = {
  readonly label: string;
  readonly place: PlaceDraft;
  readonly exhibits: readonly ExhibitBody[];
  readonly wanting: boolean;
  readonly onChange: (next: PlaceDraft) => void;
};

/** An exhibit by its number and what it is called, and the place in it. */
export function PlaceFields({ label, place, exhibits, wanting, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <Pick
        label={label}
        options={exhibits
          .filter(({ number, translationOf }) => number !== undefined || translationOf !== undefined)
          .map(({ evidenceId, description }) => ({
            value: evidenceId,
            label: joined(numberOf(exhibits, evidenceId), description),
          }))}
        chosen={place.evidenceId ?? undefined}
        wanting={wanting}
        onChange={(evidenceId) => onChange({ ...place, evidenceId: evidenceId ?? null })}
      />
      <Line
        label={say(W.place)}
        hint={say(W.placeHelp)}
        optional
        value={place.at}
        wanting={wanting}
        fault={spotOf(place.at) ? undefined : say(W.placeFault)}
        onChange={(at) => onChange({ ...place, at })}
      />
    </>
  );
}
