import * as z from 'zod';
import { EcosystemSchema } from './schema';

/**
 * The JSON Schema (draft 2020-12) of an ecosystem, for editors and other programs. The package carries it as a file,
 * `playermap/ecosystem.schema.json`.
 *
 * @example
 * assert.equal(ecosystemJsonSchema().title, 'playermap ecosystem');
 */
export function ecosystemJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(EcosystemSchema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // the only custom check without a JSON form is the one of attributes: an object of texts
      if (zodSchema._zod.def.type !== 'custom') return;
      jsonSchema.type = 'object';
      jsonSchema.additionalProperties = { type: 'string' };
    },
  });
  return { ...schema, title: 'playermap ecosystem' };
}
