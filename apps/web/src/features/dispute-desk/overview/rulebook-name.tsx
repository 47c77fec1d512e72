import { useQuery } from '@tanstack/react-query';
import { listRulebooks } from '../../../client/sdk.gen.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';

/** A rulebook by its title; its id and version, which tell it from others of that title, stand small. */
export function RulebookName({ id, version }: { readonly id: string; readonly version: string }) {
  const { locale } = useLanguage();
  const { data } = useQuery(queryOf('listRulebooks', listRulebooks, {}));
  const title = data?.rulebooks.find((one) => one.id === id && one.version === version)?.title[locale];
  const code = `${id} ${version}`;
  return title === undefined ? code : <TwoLines isStacked first={title} second={code} />;
}
