import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { influenceInterestGrid, salienceClasses } from 'playermap/render';
import { describe, expect, it } from 'vitest';
import { marksOf, ofClass, playersOn, textsOf } from './readable-scene';

const social = await readEcosystem('examples/social-procurement/data');
const grid = influenceInterestGrid(social, { withPrivate: true, language: 'en' });
const salience = salienceClasses(social, { withPrivate: true, language: 'en' });
const cell = (picture: typeof grid, name: string, column: string) =>
  picture.table.rows.find((row) => row.includes(name))?.[picture.table.columns.indexOf(column)];

/** Middle of the shape of a player. */
function shapeOf(picture: typeof grid, id: string): { x: number; y: number } {
  const node = ofClass(picture.scene, 'node').find((mark) => mark.attributes?.['data-player'] === id);
  const shape =
    node?.kind === 'group' ? node.children.find((mark) => mark.attributes?.['data-role'] === 'shape') : undefined;
  if (shape?.kind === 'ellipse') return { x: shape.cx, y: shape.cy };
  const numbers = shape?.kind === 'path' ? [...shape.d.matchAll(/-?[\d.]+/g)].map(Number) : [];
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

describe('the grid of influence and interest', () => {
  it('is drawn only where judgements may be shown, and says that it holds them', () => {
    expect(() => influenceInterestGrid(social)).toThrow('--with-private');
    expect(grid.holdsPrivate).toBe(true);
    expect(textsOf(grid.scene).map(({ text }) => text)).toContain('Holds judgements about people and bodies');
  });

  it('sorts players into the quarters of the field: 10 key players, 6 context setters, 18 subjects, 3 of the crowd', () => {
    const quarters = new Map<string, number>();
    for (const row of grid.table.rows)
      quarters.set(row.at(-1) as string, (quarters.get(row.at(-1) as string) ?? 0) + 1);
    expect(Object.fromEntries(quarters)).toEqual({
      'Key players': 10,
      'Context setters': 6,
      Subjects: 18,
      Crowd: 3,
      unknown: 4,
    });
    const texts = textsOf(grid.scene).map(({ text }) => text);
    for (const caption of ['Key players (10)', 'Context setters (6)', 'Subjects (18)', 'Crowd (3)', 'Not judged: 4'])
      expect(texts).toContain(caption);
  });

  it('lists who lacks a value with what is known: unknown is not low', () => {
    expect(cell(grid, 'Riding Together, an accessible transport co-operative', 'Influence')).toBe('unknown');
    expect(textsOf(grid.scene).map(({ text }) => text)).toContain('Influence: unknown · Interest: 0.4');
    expect(playersOn(grid.scene)).toContain('ride-coop');
    expect(new Set(playersOn(grid.scene)).size).toBe(41);
  });

  it('keeps the number lines from left to right in Hebrew, with the list on the other side', () => {
    const he = influenceInterestGrid(social, { withPrivate: true, language: 'he' });
    for (const picture of [grid, he]) {
      expect(shapeOf(picture, 'rehab-division').x).toBeGreaterThan(shapeOf(picture, 'budget-division').x);
      expect(shapeOf(picture, 'ministry').y).toBeLessThan(shapeOf(picture, 'rights-line').y);
    }
    expect(shapeOf(grid, 'ride-coop').x).toBeGreaterThan(shapeOf(grid, 'rehab-division').x);
    expect(shapeOf(he, 'ride-coop').x).toBeLessThan(shapeOf(he, 'budget-division').x);
  });

  it('counts a value at the threshold as high, whatever the threshold', () => {
    const one = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', influence: 0.7, interest: 0.3 }], ties: [] });
    const quarter = (threshold: number) =>
      influenceInterestGrid(one, { withPrivate: true, threshold, language: 'en' }).table.rows[0]?.at(-1);
    expect([0.3, 0.31, 0.7, 0.71].map(quarter)).toEqual(['Key players', 'Context setters', 'Context setters', 'Crowd']);
    expect(() => influenceInterestGrid(one, { withPrivate: true, threshold: 0 })).toThrow('expected a number above 0');
  });

  it('lets nobody lie on another, and nobody leave its quarter, where all have the same values', () => {
    const same = Ecosystem.from({
      version: 1,
      stakeholders: Array.from({ length: 60 }, (_, i) => ({ id: `p${i}`, influence: 0.5, interest: 0.5 })),
      ties: [],
    });
    const picture = influenceInterestGrid(same, { withPrivate: true, language: 'en' });
    const places = same.stakeholders.map(({ id }) => shapeOf(picture, id));
    const split = marksOf(picture.scene).find(({ key }) => key === 'split up');
    const middle = Number(/M([\d.]+)/.exec(split?.kind === 'path' ? split.d : '')?.[1]);
    for (const [i, a] of places.entries()) {
      expect(a.x).toBeGreaterThan(middle);
      for (const b of places.slice(i + 1))
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(8);
    }
  });
});

describe('salience classes', () => {
  const classOf = (judgements: object) =>
    salienceClasses(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', ...judgements }], ties: [] }), {
      withPrivate: true,
      language: 'en',
    }).table.rows[0];

  it('are those of Mitchell, Agle and Wood', () => {
    const all = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (bits) => classOf({ power: bits & 1, legitimacy: (bits >> 1) & 1, urgency: (bits >> 2) & 1 })?.[5],
    );
    expect(all).toEqual([
      'None of the three',
      'Dormant',
      'Discretionary',
      'Dominant',
      'Demanding',
      'Dangerous',
      'Dependent',
      'Definitive',
    ]);
  });

  it('say what is not known: then the class is the least it can be', () => {
    expect(classOf({ power: 0.9, legitimacy: 0.8 })?.slice(-2)).toEqual(['Dominant', 'Urgency']);
    expect(classOf({ power: 0.2 })?.slice(-2)).toEqual(['unknown', 'Legitimacy, Urgency']);
  });

  it('are drawn only where judgements may be shown', () => {
    expect(() => salienceClasses(social)).toThrow('private data');
    expect(salience.holdsPrivate).toBe(true);
  });

  it('show everybody once: in the circles, or in the list beside them', () => {
    expect([...playersOn(salience.scene)].sort()).toEqual(social.stakeholders.map(({ id }) => id).sort());
    expect(cell(salience, 'Ministry of Rehabilitation and Community Services', 'Class')).toBe('Definitive');
    expect(cell(salience, 'Derech Ela Placement Services Ltd', 'Class')).toBe('Dependent');
  });

  it('put every player inside exactly the circles of its class', () => {
    const circles = marksOf(salience.scene).filter(({ key }) => key.startsWith('edge '));
    const classes = [
      'None of the three',
      'Dormant',
      'Discretionary',
      'Dominant',
      'Demanding',
      'Dangerous',
      'Dependent',
      'Definitive',
    ];
    for (const row of salience.table.rows) {
      const region = classes.indexOf(row[5] as string);
      const one = social.stakeholders.find((stakeholder) => social.nameOf(stakeholder, 'en') === row[0]);
      if (region < 1 || !one) continue;
      const { x, y } = shapeOf(salience, one.id);
      const inside = circles.map((circle) => {
        if (circle.kind !== 'ellipse') throw new Error('a circle is an ellipse');
        return ((x - circle.cx) / circle.rx) ** 2 + ((y - circle.cy) / circle.ry) ** 2 < 1;
      });
      expect([one.id, inside]).toEqual([one.id, [0, 1, 2].map((k) => (region & (1 << k)) > 0)]);
    }
  });
});
