/** As much of a JSON schema as the API's description uses. */
export type Schema = {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
};
export type Described = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
export type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** The names of what something consists of; of a text in both languages the one that governs comes first. */
export const namesOf = (properties: NonNullable<Schema['properties']>): readonly string[] =>
  Object.keys(properties).toSorted((a, b) => Number(b === 'zh-CN') - Number(a === 'zh-CN'));

/** Whether it consists of these, and perhaps of more. */
export const has = (schema: Schema, ...names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(schema.properties ?? {}, name));
