/** The names in braces of a message's template. */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Values<Name extends string> = Readonly<Record<Name, string | number>>;

/** The values that a template needs: none, or one for each of its placeholders; any where the compiler does not know the template. */
export type TemplateValues<Template extends string> = string extends Template
  ? [values?: Values<string>]
  : [Placeholder<Template>] extends [never]
    ? []
    : [values: Values<Placeholder<Template>>];

/** A template with its placeholders filled in. A value is put in as it stands: a placeholder written inside a value stays text. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  const filled = new Map(Object.entries(values));
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(filled.get(name) ?? whole));
}
