import { AGAINST } from '#messages/ui/between.js';
import type { DisputeBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { itemName, said } from './choices/names-of.js';
import s from './acts.module.css';

/** Between whom the dispute is, and about what: whoever acts shall not have to remember a number. */
export function OfDispute({ view }: { readonly view: DisputeBody }) {
  const { tell } = useLanguage();
  const { complainantName: complainant, respondents, items } = view;
  const respondent = respondents[0]?.name;
  const who =
    complainant !== undefined && respondent !== undefined
      ? tell(AGAINST, { complainant, respondent, count: respondents.length })
      : complainant;
  const about = said(who, items[0] && itemName(view, items[0].itemId));
  return about === '' ? null : <p className={s.of}>{about}</p>;
}
