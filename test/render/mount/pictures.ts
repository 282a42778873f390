import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Ecosystem } from '../../../src/model/ecosystem';
import { playerMap } from '../../../src/render/player-map';

const stakeholders = [
  { id: 'family', names: { en: 'Families', he: 'המשפחות' }, ring: 'recipient' },
  { id: 'ministry', names: { en: 'Ministry', he: 'המשרד' }, ring: 'commissioner', sectors: ['central-government'] },
  { id: 'city', names: { en: 'City', he: 'העירייה' }, ring: 'commissioner', sectors: ['local-government'] },
  { id: 'clinic', names: { en: 'Clinic', he: 'המרפאה' }, ring: 'operator', sectors: ['health'] },
  { id: 'school', names: { en: 'School', he: 'בית הספר' }, ring: 'operator', sectors: ['education'] },
  { id: 'paper', names: { en: 'Newspaper', he: 'העיתון' }, ring: 'environment', sectors: ['media'] },
];
const ties = [
  { source: 'ministry', target: 'clinic', type: 'funds', strength: 3 },
  { source: 'city', target: 'school', type: 'funds' },
  { source: 'clinic', target: 'family', type: 'serves' },
  { source: 'school', target: 'family', type: 'serves' },
  { source: 'paper', target: 'ministry', type: 'criticises', sign: -1 },
  { source: 'clinic', target: 'school', type: 'serves', directed: false },
];

/** A small map, and the same service later: one player gone, one new, one in another ring. */
export function pictures(language: 'en' | 'he' = 'en') {
  const options = { language, effort: 0.1 } as const;
  const [family, ministry, city, clinic, school] = stakeholders;
  const later = [
    family,
    ministry,
    { ...city, ring: 'environment' },
    clinic,
    school,
    { id: 'union', ring: 'adjacent', sectors: ['health'] },
  ];
  const plain = ({ scene, facts, table }: ReturnType<typeof playerMap>) => ({ scene, facts, table, language });
  return {
    before: plain(playerMap(Ecosystem.from({ version: 1, stakeholders, ties }), options)),
    after: plain(
      playerMap(
        Ecosystem.from({
          version: 1,
          stakeholders: later,
          ties: [
            ...ties.filter(({ source }) => source !== 'paper'),
            { source: 'union', target: 'clinic', type: 'serves' },
          ],
        }),
        options,
      ),
    ),
  };
}

/** `mount` and `draw` as one script that puts them on the page, with what they and the platform leave behind counted. */
export async function mountScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { draw } from '../../../src/render/draw';
        export { mount } from '../../../src/render/mount/mount';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'playermap',
    platform: 'browser',
    charset: 'utf8',
  });
  return outputFiles[0]?.text as string;
}
