import { describe, expect, it } from 'vitest';
import { dominantVector } from '../../src/kernel/dominant-vector';
import { perron } from '../../src/kernel/perron';
import { groundedInverse } from '../../src/kernel/resistance';
import { adjacencyOf, tiesOf } from '../helpers/arcs';

const near = (mine: ArrayLike<number> | null, expected: readonly number[]) => {
  expect(mine).not.toBeNull();
  expect(mine?.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(mine?.[i]).toBeCloseTo(value, 12);
  });
};

describe('the dominant vector', () => {
  it('is known for stars, paths and a pair of unequal ties', () => {
    // a star of three: eigenvalue sqrt 3, the middle sqrt 3 times its ends
    const star = dominantVector(tiesOf(4, 'ab ac ad'));
    expect(star.value).toBeCloseTo(Math.sqrt(3), 12);
    near(star.vector, [1, 1 / Math.sqrt(3), 1 / Math.sqrt(3), 1 / Math.sqrt(3)]);
    const path = dominantVector(tiesOf(3, 'ab bc'));
    expect(path.value).toBeCloseTo(Math.SQRT2, 12);
    near(path.vector, [Math.SQRT1_2, 1, Math.SQRT1_2]);
    // x = 2 y / v and y = 8 x / v: v is 4, y twice x
    const pair = dominantVector(adjacencyOf(2, 'ab:2 ba:8'));
    expect(pair.value).toBeCloseTo(4, 12);
    near(pair.vector, [0.5, 1]);
  });

  it('is found where the second eigenvalue is the opposite of the first, or near it', () => {
    // a circle of four has eigenvalues 2, 0, 0, -2
    near(dominantVector(tiesOf(4, 'ab bc cd da')).vector, [1, 1, 1, 1]);
    // a path of 30: 2 cos(pi / 31), values sin(k pi / 31)
    const n = 30;
    const offsets = Uint32Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 0 : Math.min(2 * i - 1, 2 * n - 2)));
    const neighbours = Uint32Array.from(
      Array.from({ length: n }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < n)).flat(),
    );
    const { value, vector } = dominantVector({ offsets, neighbours, strengths: new Float64Array(2 * n - 2).fill(1) });
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / 31), 12);
    const greatest = Math.sin((15 * Math.PI) / 31);
    vector.forEach((entry, i) => {
      expect(entry).toBeCloseTo(Math.sin(((i + 1) * Math.PI) / 31) / greatest, 9);
    });
  });

  it('is 1 and of value 0 for one alone', () => {
    expect(dominantVector(adjacencyOf(1, ''))).toEqual({ value: 0, vector: Float64Array.of(1) });
  });

  it('goes round a circle of unequal ties', () => {
    // a collects 1 from b, b 2 from c, c 4 from a: value 2; a = b / 2, b = 2 c / 2, c = 4 a / 2
    const { value, vector } = dominantVector(adjacencyOf(3, 'ab:1 bc:2 ca:4'));
    expect(value).toBeCloseTo(2, 12);
    near(vector, [0.5, 1, 1]);
  });
});

describe('the largest eigenvalue of a network', () => {
  it('is that of its strongest part, and those who collect from it have values too', () => {
    // a, b collect from each other; c from a and d; d from c; e from d; f gives to a and has nothing
    const { value, vector } = perron(adjacencyOf(6, 'ab:3 ba:3 ca:1 cd:1 dc:1 ed:6 af:1'));
    expect(value).toBeCloseTo(3, 12);
    // 3 c = 1 + d, 3 d = c, 3 e = 6 d
    near(vector, [1, 1, 3 / 8, 1 / 8, 2 / 8, 0]);
  });

  it('gives 1 to the greatest, even to one outside the strongest part', () => {
    near(perron(adjacencyOf(3, 'ab ba ca:4 cb:1')).vector, [0.2, 0.2, 1]);
  });

  it('has no vector where two parts share it, or nobody has a way back to itself', () => {
    const shared = perron(tiesOf(4, 'ab:2 cd:2'));
    expect([shared.value.toFixed(12), shared.vector]).toEqual(['2.000000000000', null]);
    expect(perron(adjacencyOf(3, 'ab bc ac'))).toEqual({ value: 0, vector: null });
    expect(perron(adjacencyOf(0, ''))).toEqual({ value: 0, vector: null });
    // the second part is looked at after a stronger one, and before it
    expect(perron(tiesOf(6, 'ab:2 cd:3 ef:2')).value).toBeCloseTo(3, 12);
    near(perron(tiesOf(6, 'ab:2 cd:3 ef:2')).vector, [0, 0, 1, 1, 0, 0]);
    expect(perron(tiesOf(6, 'ab:2 cd:3 ef:3')).vector).toBeNull();
    expect(perron(tiesOf(6, 'ab:3 cd:2 ef:3')).vector).toBeNull();
    near(perron(tiesOf(4, 'ab:2 cd:2.001')).vector, [0, 0, 1, 1]);
  });

  it('leaves out what is alone, and parts that cannot be the strongest', () => {
    // the star c has a greater bound (its own three ties) than its value sqrt 3 = 1.73 < 2
    near(perron(tiesOf(7, 'ab:2 cd ce cf')).vector, [1, 1, 0, 0, 0, 0, 0]);
    near(perron(tiesOf(7, 'ab ac ad ef:2')).vector, [0, 0, 0, 0, 1, 1, 0]);
  });
});

describe('the inverse of a grounded Laplacian', () => {
  it('holds the resistances between all, ties in series and side by side', () => {
    // a-b of 1 ohm, b-c two ways: 1/2 ohm, and by d 1/4 + 1/4 ohm
    const members = [0, 1, 2, 3];
    const rows = groundedInverse(tiesOf(4, 'ab:1 bc:2 bd:4 dc:4'), members);
    const between = (i: number, j: number) =>
      (rows[i]?.[i] as number) + (rows[j]?.[j] as number) - 2 * (rows[i]?.[j] as number);
    expect(between(0, 1)).toBeCloseTo(1, 12);
    expect(between(1, 2)).toBeCloseTo(1 / 4, 12);
    expect(between(0, 2)).toBeCloseTo(1.25, 12);
    expect(between(1, 3)).toBeCloseTo((0.25 * 0.75) / 1, 12);
    expect(rows.map((row) => row[3])).toEqual([0, 0, 0, 0]);
    expect([...(rows[3] as Float64Array)]).toEqual([0, 0, 0, 0]);
    for (const i of members) for (const j of members) expect(rows[i]?.[j]).toBe(rows[j]?.[i]);
  });

  it('is of the members only, in their order', () => {
    const rows = groundedInverse(tiesOf(5, 'ce:4 ab:9'), [4, 2]);
    expect(rows.map((row) => [...row])).toEqual([
      [0.25, 0],
      [0, 0],
    ]);
    expect(groundedInverse(tiesOf(2, ''), [1]).map((row) => [...row])).toEqual([[0]]);
  });
});
