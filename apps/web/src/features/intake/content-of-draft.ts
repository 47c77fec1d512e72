import type { Form } from './form.js';
import {
  type Content,
  EMPTY,
  NO_RIGHT,
  type RespondentContent,
  respondentOf,
  type ItemContent,
  itemOf,
} from './content.js';
import { othersIn } from './others.js';
import { OWN_PARTS } from './right-kinds.js';
import { fileNamed } from '../service/named-file.js';

/**
 * A draft as it lies on the server, for going on with it on this device or another; what another program wrote into it
 * is read as far as it is known here.
 */
export function contentOf(form: Form): Content {
  const right = recordIn(form, 'right');
  const { part = '', fields = [] } = OWN_PARTS[textIn(right, 'kind')] ?? {};
  const own = recordIn(right, part);
  const respondents = listIn(form, 'respondents').map(respondentIn);
  const items = listIn(form, 'items').map(itemIn);
  const [claims, materials] = [listIn(form, 'claims'), listIn(form, 'materials')];
  return {
    filedAs: textIn(form, 'filedAs') || EMPTY.filedAs,
    rightId: textIn(form, 'rightId'),
    right: {
      ...NO_RIGHT,
      kind: textIn(right, 'kind'),
      name: textIn(right, 'name'),
      registrationNumber: textIn(right, 'registrationNumber'),
      holder: textIn(right, 'holder'),
      details: textIn(right, 'details'),
      ...othersIn(
        own,
        fields.map(({ name }) => name),
      ),
      own: Object.fromEntries(
        fields.map(({ name, as }) => [
          name,
          as === 'flag' ? own[name] === true : as === 'numbers' ? textsIn(own, name).join(', ') : textIn(own, name),
        ]),
      ),
    },
    respondents: respondents.length > 0 ? respondents : EMPTY.respondents,
    items: items.length > 0 ? items : EMPTY.items,
    circumstances: textsIn(form, 'circumstances'),
    files: listIn(form, 'evidence').map((one) => ({
      ...fileNamed({
        ref: textIn(one, 'ref'),
        sha256: textIn(one, 'sha256'),
        mediaType: textIn(one, 'mediaType'),
        description: textIn(one, 'description'),
      }),
      ...othersIn(one, FILE),
      codes: materials
        .filter((material) => textsIn(material, 'evidence').includes(textIn(one, 'ref')))
        .map((material) => textIn(material, 'code')),
    })),
    claims: [...new Set(claims.map((claim) => textIn(claim, 'kind')))],
    statement: textIn(form, 'statement'),
    newFacts: textIn(form, 'newFacts'),
    ...othersIn(form, WHOLE),
    ...([...claims, ...materials].some((one) => Object.keys(one).some((name) => !PLAIN.includes(name))) && {
      drafted: { claims, materials },
    }),
  };
}

/** What the form asks for. */
const WHOLE: readonly string[] = [
  ...['filedAs', 'rightId', 'right', 'respondents', 'items', 'claims', 'statement', 'newFacts'],
  ...['circumstances', 'evidence', 'materials', 'declaration'],
];
const FILE: readonly string[] = ['ref', 'sha256', 'mediaType', 'description'];
const RESPONDENT: readonly string[] = ['ref', 'name', 'roles', 'mail', 'account'];
/** What the form itself says of a claim or a paper. */
const PLAIN: readonly string[] = ['kind', 'code', 'evidence'];

const respondentIn = (one: Form): RespondentContent => {
  const account = recordIn(one, 'account');
  return {
    ...respondentOf(textIn(one, 'ref')),
    name: textIn(one, 'name'),
    roles: textsIn(one, 'roles'),
    mail: textIn(one, 'mail'),
    platformId: textIn(account, 'platformId'),
    handle: textIn(account, 'handle'),
    noOperator: one['position'] === 'no-operator',
    ...othersIn(one, one['position'] === 'no-operator' ? [...RESPONDENT, 'position'] : RESPONDENT),
  };
};

const itemIn = (one: Form): ItemContent => {
  const locator = recordIn(one, 'locator');
  return {
    ...itemOf(textIn(one, 'ref'), textsIn(one, 'respondents')),
    platformId: textIn(one, 'platformId'),
    kind: textIn(one, 'kind') || 'product',
    url: textIn(locator, 'url'),
    externalId: textIn(locator, 'externalId'),
    detail: textIn(locator, 'detail'),
    title: textIn(one, 'title'),
  };
};

const isForm = (value: unknown): value is Form => typeof value === 'object' && value !== null && !Array.isArray(value);

const recordIn = (form: Form, name: string): Form => (isForm(form[name]) ? form[name] : {});

const listIn = (form: Form, name: string): readonly Form[] =>
  Array.isArray(form[name]) ? form[name].filter(isForm) : [];

const textIn = (form: Form, name: string): string => (typeof form[name] === 'string' ? form[name] : '');

const textsIn = (form: Form, name: string): readonly string[] =>
  Array.isArray(form[name])
    ? form[name].filter((one) => typeof one === 'string' || typeof one === 'number').map(String)
    : [];
