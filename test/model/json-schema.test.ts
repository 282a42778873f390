import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ecosystemJsonSchema } from '../../src/model/json-schema';

describe('ecosystemJsonSchema', () => {
  it('is the file that the package carries', () => {
    const file = readFileSync(new URL('../../src/model/ecosystem.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(ecosystemJsonSchema());
  });

  it('describes attributes as texts and dates by their form', () => {
    expect(JSON.stringify(ecosystemJsonSchema())).toContain('"additionalProperties":{"type":"string"}');
  });
});
