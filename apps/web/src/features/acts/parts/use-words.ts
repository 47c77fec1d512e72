import { labelOf } from '#messages/forms/fields.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useForm } from '../form-context.js';
import type { Field } from '../model/field.js';

/** What a field says of itself. */
export function useFieldWords({ path, isOptional, ...said }: Field) {
  const { locale } = useLanguage();
  const { form } = useForm();
  const label = labelOf(form.operationId, path, locale);
  const help = locale === 'en' ? said.help : said.helpZh;
  const more = help !== undefined && help !== label ? { help } : {};
  return { label, isOptional, ...more };
}
