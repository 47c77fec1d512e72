import { evidenceNamed } from '../service/named-file.js';
import type { Content, PaperFile, RightContent } from './content.js';
import { aboutItems, urgentIn } from './others.js';
import { OWN_PARTS } from './right-kinds.js';

export type Form = Readonly<Record<string, unknown>>;

/**
 * What was typed, in the form in which it is filed; what was left empty is left out, so that the API says all that is
 * missing.
 */
export function formOf(content: Content, declaration?: { readonly version: string }): Form {
  const { filedAs, rightId, right, respondents, items, circumstances, files, claims, statement, newFacts } = content;
  const { others: { urgent, ...others } = {}, drafted } = content;
  const wish = urgentIn({ urgent }, items);
  return told({
    ...others,
    ...(wish && { urgent: wish }),
    filedAs,
    ...(rightId === '' ? { right: rightForm(right, filedAs) } : { rightId }),
    ...goodsForm({ respondents, items }),
    claims: claims.flatMap((kind) => {
      const same = (drafted?.claims ?? []).filter((claim) => claim['kind'] === kind);
      const left = same.flatMap((claim) => aboutItems(claim, items) ?? []);
      return left.length > 0 ? left : [{ kind }];
    }),
    statement,
    newFacts,
    ...(circumstances.length > 0 && { circumstances }),
    ...papersForm(files, { items, materials: drafted?.materials ?? [] }),
    ...(declaration && { declaration: { accepted: true, version: declaration.version } }),
  });
}

/** Who is complained of and of what, as the API takes it. */
export const goodsForm = ({ respondents, items }: Pick<Content, 'respondents' | 'items'>) => ({
  respondents: respondents.map(({ ref, name, roles, mail, platformId, handle, noOperator, others }) =>
    told({
      ...others,
      ref,
      roles,
      name,
      mail,
      ...(noOperator && { position: 'no-operator' }),
      ...((platformId !== '' || handle.trim() !== '') && { account: told({ platformId, handle }) }),
    }),
  ),
  items: items.map(({ ref, platformId, kind, url, externalId, detail, title, respondents: whose }) =>
    told({ ref, platformId, kind, locator: told({ url, externalId, detail }), title, respondents: whose }),
  ),
});

type Drafted = { readonly items: Content['items']; readonly materials: readonly Form[] };

/** Files, and the papers of the checklist for which they stand; what a draft says of either beside that stays. */
export const papersForm = (files: readonly PaperFile[], drafted: Drafted = { items: [], materials: [] }) => ({
  evidence: files.map((file) => ({ ...othersOf(file, files), ...evidenceNamed(file) })),
  materials: [...new Set(files.flatMap(({ codes }) => codes))].map((code) => ({
    ...aboutItems(drafted.materials.find((one) => one['code'] === code) ?? {}, drafted.items),
    code,
    evidence: files.filter(({ codes }) => codes.includes(code)).map(({ ref }) => ref),
  })),
});

/** A copy of a file that is no longer there is a file like any other. */
const othersOf = ({ others: { derivedFrom, ...others } = {} }: PaperFile, files: readonly PaperFile[]): Form => ({
  ...others,
  ...(files.some(({ ref }) => ref === derivedFrom) && { derivedFrom }),
});

/** The right as the API takes it, out of what was typed. */
export const rightForm = (
  { kind, name, registrationNumber, holder, details, own, others }: RightContent,
  filedAs: string,
): Form => {
  const { part = '', fields = [] } = OWN_PARTS[kind] ?? {};
  const answers = fields.map(({ name: field, as }) => [
    field,
    as === 'numbers' ? numbersIn(String(own[field] ?? '')) : as === 'flag' ? own[field] === true : (own[field] ?? ''),
  ]);
  return told({
    kind,
    name,
    registrationNumber,
    details,
    ...(filedAs !== 'right-holder' && { holder }),
    ...(part !== '' && { [part]: told({ ...others, ...(Object.fromEntries(answers) as Form) }) }),
  });
};

const numbersIn = (text: string): readonly number[] =>
  text
    .split(/[^0-9]+/)
    .filter((one) => one !== '')
    .map(Number);

/** Without what is empty. */
const told = (form: Form): Form =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === 'string'
        ? value.trim() === ''
          ? []
          : [[name, value.trim()]]
        : value === undefined
          ? []
          : [[name, value]],
    ),
  );
