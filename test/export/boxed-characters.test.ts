import { beforeAll, describe, expect, test } from 'vitest';
import { boxedCharacters, toOutlinedSvg } from '../../src/export/index';
import type { Ecosystem } from '../../src/model/ecosystem';
import { readEcosystem } from '../../src/node';
import { mapLevels, playerMap, views } from '../../src/render/index';
import { LANGUAGES } from '../../src/text/language';
import { sceneOfMarks, written } from './letters';
import { NEEDED } from './needed';

let ecosystem: Ecosystem;
beforeAll(async () => {
  ecosystem = await readEcosystem('examples/social-procurement/data');
});

describe('the characters for which outlines show a box', () => {
  test('are found in groups, lines and every weight', async () => {
    const scene = sceneOfMarks([
      { kind: 'group', key: 'g', children: [written('a', 'שם 🌻', 100, 50, { weight: 700 })] },
      written('b', '', 0, 0, {
        lines: [
          { text: 'plain', x: 0, y: 20 },
          { text: '中', x: 0, y: 40 },
        ],
      }),
    ]);
    expect(boxedCharacters(scene)).toEqual(['🌻', '中']);
    expect(await toOutlinedSvg(scene)).toContain('aria-label="שם 🌻"');
  });

  test.each(LANGUAGES)('are in nothing that a view says of itself in %s', (language) => {
    const pictures = [
      ...views.map((view) => view.draw(ecosystem, { language, ...NEEDED[view.id] })),
      ...mapLevels(ecosystem, { language, effort: 0.1 }).map(({ picture }) => picture),
      playerMap(ecosystem, { language, effort: 0.1, focus: 'netiv-alon' }),
    ];
    expect(pictures.flatMap(boxedCharacters)).toEqual([]);
  });
});
