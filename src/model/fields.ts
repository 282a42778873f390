import * as z from 'zod';
import { isDate } from './period';

/** The kinds of field that records are made of. */

export const Id = z.string().min(1).describe('Any text. Kept as it stands: "007" is not "7".');
export const Text = z.string();
export const Texts = z.array(Text);
export const Day = z
  .string()
  .refine(isDate, 'a date as YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('YYYY, YYYY-MM or YYYY-MM-DD');
export const Share = z.number().min(0).max(1);

/** Names by language tag (`he`, `ar`, `en`, ...); `und` where the language is not known. */
export const Names = z
  .record(z.string(), z.string())
  .describe('Names by language tag; "und" where the language is not known.');

/** Columns the model has no word for, as they stood. Own check, since a record schema drops a key named `__proto__`. */
export const Attributes = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((v) => typeof v === 'string'),
  'an object of texts',
);

const Evidence = {
  evidence: Text.optional().describe('Where this comes from: the id of a source, or words.'),
  asOf: Day.optional().describe('The day this was known or judged.'),
  assumed: z.boolean().optional().describe('True where nobody stated this and it was assumed.'),
};

const Provenance = z
  .record(z.string(), z.strictObject(Evidence))
  .describe('Source and day of single fields, by the name of the field.');

export const Attached = { ...Evidence, provenance: Provenance.optional(), attributes: Attributes.optional() };
export const Valid = {
  from: Day.optional().describe('First day on which this holds; absent: open.'),
  to: Day.optional().describe('Last day on which this holds, included; absent: open.'),
};

export type Names = z.infer<typeof Names>;
