/** The kinds of rights that a complaint may rely on; `name` is a domain or business name. */
export const RIGHT_KINDS = [
  'trademark',
  'copyright',
  'patent',
  'geographical-indication',
  'trade-secret',
  'layout-design',
  'plant-variety',
  'name',
] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

/**
 * Kinds of works by the Copyright Law of 2020 (art. 3), and the neighbouring rights; stable codes, the words stand in
 * the catalogues (procedures.md 6.2).
 */
export const WORK_KINDS = [
  'literary',
  'oral',
  'musical',
  'dramatic',
  'quyi',
  'choreographic',
  'acrobatic',
  'fine-art',
  'architectural',
  'photographic',
  'audiovisual',
  'graphic',
  'model',
  'software',
  'other',
  'neighbouring-performance',
  'neighbouring-recording',
  'neighbouring-broadcast',
  'neighbouring-layout',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export const PATENT_KINDS = ['invention', 'utility-model', 'design'] as const;
export type PatentKind = (typeof PATENT_KINDS)[number];

/** How a geographical indication is protected: as certification or collective mark, or by announcement as a product. */
export const GEOGRAPHICAL_KINDS = ['certification-mark', 'collective-mark', 'product'] as const;
export type GeographicalKind = (typeof GEOGRAPHICAL_KINDS)[number];

/** Kinds of names and signs that unfair competition law protects (guideline 2.2.2; Anti-Unfair Competition Law 7). */
export const NAME_KINDS = [
  'domain',
  'business-name',
  'account-name',
  'web-page',
  'trade-dress',
  'personal-name',
  'live-room',
  'app-name',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const SECRET_KINDS = ['technical', 'business'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What is told in the clear of a right: codes alone. Name, number, classes and owner lie encrypted. */
export type RightCodes = {
  readonly kind: RightKind;
  readonly work?: WorkKind;
  readonly patent?: PatentKind;
  readonly geographical?: GeographicalKind;
  readonly name?: NameKind;
};

/** The codes alone, of a right of which more is told. */
export const codesOf = ({ kind, work, patent, geographical, name }: RightCodes): RightCodes => ({
  kind,
  ...(work && { work }),
  ...(patent && { patent }),
  ...(geographical && { geographical }),
  ...(name && { name }),
});

/** What the law makes of the items: goods for sale, content, an account. */
export type ObjectKind = 'goods' | 'content' | 'account';
