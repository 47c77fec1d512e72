import { materialName } from '#messages/rulebook/materials.js';
import { formatList } from '#messages/format.js';
import { DESK_DISPUTE as WORDS, TAB_NAMES } from '#messages/ui/desk-dispute.js';
import type { ExhibitBody, MaterialSeenBody } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { LookLink } from '../evidence/look-link.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** The papers of the checklist, each beside the exhibits that stand for it and whether their bytes are here. */
export function Materials({ materials }: { readonly materials: readonly MaterialSeenBody[] }) {
  const { say } = useLanguage();
  const { tabHref } = useCase();
  const isStaff = isOfStaff(useDesk().office);
  const read = useExhibits();
  return (
    <Card
      title={say(WORDS.materials)}
      beside={isStaff && <TextLink href={tabHref('materials')}>{say(TAB_NAMES.materials)}</TextLink>}
    >
      <Part read={read} lines={5} empty={say(WORDS.noMaterials)} isEmpty={() => materials.length === 0}>
        {({ items }) => (
          <ul className={s.lines}>
            {materials.map((material, at) => (
              <li key={material.code + at}>
                <Material material={material} exhibits={items} />
              </li>
            ))}
          </ul>
        )}
      </Part>
    </Card>
  );
}

type Props = { readonly material: MaterialSeenBody; readonly exhibits: readonly ExhibitBody[] };

function Material({ material: { code, evidenceIds, itemIds }, exhibits }: Props) {
  const { say, locale } = useLanguage();
  const { view } = useCase();
  const own = evidenceIds.flatMap((id) => exhibits.find((one) => one.evidenceId === id) ?? []);
  const isHere = own.length > 0 && own.every(({ content }) => content !== undefined);
  return (
    <div className={s.between}>
      <span className={s.two}>
        <span>{materialName(code, locale)}</span>
        <small>
          {own.map(({ evidenceId }) => numberOf(exhibits, evidenceId)).join(' ')}
          {itemIds &&
            ` · ${formatList(
              itemIds.map((id) => itemTitle(view, id)),
              locale,
            )}`}
        </small>
      </span>
      <span className={s.row}>
        {isHere ? (
          <Status tone="lifted" word={say(WORDS.received)} />
        ) : (
          <Status tone="due" word={say(own.length === 0 ? WORDS.missing : WORDS.bytesAwaited)} />
        )}
        {own
          .filter(({ content }) => content !== undefined)
          .slice(0, 3)
          .map((exhibit) => (
            <LookLink
              key={exhibit.evidenceId}
              evidenceId={exhibit.evidenceId}
              name={numberOf(exhibits, exhibit.evidenceId)}
              purpose="check-materials"
            />
          ))}
      </span>
    </div>
  );
}
