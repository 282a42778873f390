import { readTables } from '../../src/io/read';

export const folder = (files: Readonly<Record<string, string>>) =>
  readTables(Object.entries(files).map(([name, content]) => ({ name, content })));
export const TIES = 'source,target\n';
export const players = (stakeholders: string, json?: string) =>
  folder({
    'stakeholders.csv': stakeholders,
    'ties.csv': TIES,
    ...(json === undefined ? {} : { 'ecosystem.json': json }),
  });
export const ties = (text: string) => folder({ 'stakeholders.csv': 'id\na\nb\n', 'ties.csv': text });
