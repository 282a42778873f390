/** The names in braces of a message's template. */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The values that a template needs: none, or one for each of its placeholders. */
export type TemplateValues<Template extends string> = [Placeholder<Template>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<Template>, string | number>>];

/** A template with its placeholders filled in. A value is put in as it stands: a placeholder written inside a value stays text. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  const filled = new Map(Object.entries(values));
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(filled.get(name) ?? whole));
}
