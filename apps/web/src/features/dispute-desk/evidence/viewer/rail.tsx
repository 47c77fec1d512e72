import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { PictureLinks } from '../../../../kit/navigation/picture-links.js';
import { joined } from '../../../../shared/language/joined.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { EXHIBIT_ICONS } from '../exhibit-icons.js';
import { numberOf } from '../../../evidence/number-of.js';
import { shownAs } from '../../../evidence/shown-as.js';
import { useThumbs } from './thumbs.js';
import s from './viewer.module.css';

type Props = {
  /** All that there are, by which they are numbered. */
  readonly exhibits: readonly ExhibitBody[];
  readonly list: readonly ExhibitBody[];
  readonly openId: string;
  readonly hrefOf: (evidenceId: string) => string;
};

/** The exhibits that are gone through, each a link to itself. */
export function Rail({ exhibits, list, openId, hrefOf }: Props) {
  const { say } = useLanguage();
  const thumbs = useThumbs();
  return (
    <PictureLinks
      label={say(W.exhibits)}
      at={openId}
      links={list.map((exhibit) => ({
        id: exhibit.evidenceId,
        href: hrefOf(exhibit.evidenceId),
        title: numberOf(exhibits, exhibit.evidenceId),
        picture: thumbs.get(exhibit.evidenceId),
        icon: EXHIBIT_ICONS[shownAs(exhibit)],
        detail: (
          <>
            <small className={s.cut}>{exhibit.description ?? '—'}</small>
            <small>
              {joined(
                exhibit.part === 'confidential' ? say(DESK_DISPUTE.confidential) : undefined,
                exhibit.content ? undefined : say(DESK_DISPUTE.bytesAwaited),
              )}
            </small>
          </>
        ),
      }))}
    />
  );
}
