/** How the fields of stakeholders and ties look when they are plain values: what is not here is a text. */
const KINDS: ReadonlyMap<string, 'number' | 'yes-no' | 'texts'> = new Map([
  ...['influence', 'interest', 'power', 'legitimacy', 'urgency', 'weight', 'sign', 'amount'].map(
    (field) => [field, 'number'] as const,
  ),
  ...['professional', 'assumed', 'directed', 'formal', 'veto'].map((field) => [field, 'yes-no'] as const),
  ...['sectors', 'topics', 'expertise', 'interests', 'needs', 'offers', 'speaksFor', 'resources'].map(
    (field) => [field, 'texts'] as const,
  ),
]);

export const kindOf = (field: string): 'number' | 'yes-no' | 'texts' | 'text' =>
  field.startsWith('trust.') ? 'number' : (KINDS.get(field) ?? 'text');

/** Fields of free words, where nothing but an empty text may stand. */
const FREE = /^(?:names\.|attributes\.|veto\.|decides$|benefit$|contact$|notes$|evidence$|currency$|mechanism$)/;

/** Whether an empty text says something in a field; else it is how a program writes that there is nothing. */
export const mayBeEmpty = (field: string): boolean => FREE.test(field);

/** Names that formats and programs keep for themselves: no column of the data goes under one. */
export const RESERVED =
  /^(?:|id|label|name|source|target|key|x|y|z|r|g|b|size|color|index|type|from|to|direction|viz:.*|__proto__)$/i;

const OWN: Readonly<Record<'stakeholders' | 'ties', ReadonlySet<string>>> = {
  stakeholders: new Set(
    (
      'kind sector sectors ring parent tier topics expertise interests influence interest power legitimacy urgency ' +
      'position veto decides professional benefit needs offers speaksFor resources contact notes from to evidence asOf ' +
      'assumed provenance names attributes trust'
    ).split(' '),
  ),
  ties: new Set(
    'id type directed weight sign formal amount currency mechanism trust notes from to evidence asOf assumed provenance attributes'.split(
      ' ',
    ),
  ),
};

/** Whether a name is one under which this library writes a field, not a column of the data. */
export const isOwn = (table: 'stakeholders' | 'ties', name: string): boolean =>
  OWN[table].has(name) || /^(?:names|veto|trust|attributes)\./.test(name);
