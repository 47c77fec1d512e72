import { evidenceNamed } from '../service/named-file.js';
import type { Content, PaperFile, RightContent } from './content.js';
import { OWN_PARTS } from './right-kinds.js';

export type Form = Readonly<Record<string, unknown>>;

/**
 * What was typed, in the form in which it is filed; what was left empty is left out, so that the API says all that is
 * missing.
 */
export function formOf(content: Content, declaration?: { readonly version: string }): Form {
  const { filedAs, rightId, right, respondents, items, circumstances, files, claims, statement, newFacts } = content;
  return told({
    filedAs,
    ...(rightId === '' ? { right: rightForm(right, filedAs) } : { rightId }),
    ...goodsForm({ respondents, items }),
    claims: claims.map((kind) => ({ kind })),
    statement,
    newFacts,
    ...(circumstances.length > 0 && { circumstances }),
    ...papersForm(files),
    ...(declaration && { declaration: { accepted: true, version: declaration.version } }),
  });
}

/** Who is complained of and of what, as the API takes it. */
export const goodsForm = ({ respondents, items }: Pick<Content, 'respondents' | 'items'>) => ({
  respondents: respondents.map(({ ref, name, roles, mail, platformId, handle, noOperator }) =>
    told({
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

/** Files, and the papers of the checklist for which they stand. */
export const papersForm = (files: readonly PaperFile[]) => ({
  evidence: files.map(evidenceNamed),
  materials: [...new Set(files.flatMap(({ codes }) => codes))].map((code) => ({
    code,
    evidence: files.filter(({ codes }) => codes.includes(code)).map(({ ref }) => ref),
  })),
});

/** The right as the API takes it, out of what was typed. */
export const rightForm = (
  { kind, name, registrationNumber, holder, details, own }: RightContent,
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
    ...(part !== '' && { [part]: told(Object.fromEntries(answers) as Form) }),
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
